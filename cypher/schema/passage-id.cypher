// A passage is found by its id.
CREATE CONSTRAINT passageId IF NOT EXISTS
FOR (n:Passage) REQUIRE n.id IS UNIQUE
