// How rare a word is in titles is found by the word.
CREATE CONSTRAINT titleWord IF NOT EXISTS
FOR (n:TitleWord) REQUIRE n.word IS UNIQUE
