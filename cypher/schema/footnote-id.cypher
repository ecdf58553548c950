// A footnote is found by its id.
CREATE CONSTRAINT footnoteId IF NOT EXISTS
FOR (n:Footnote) REQUIRE n.id IS UNIQUE
