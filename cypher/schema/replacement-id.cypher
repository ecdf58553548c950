// A report is replaced once at a time.
CREATE CONSTRAINT replacementId IF NOT EXISTS
FOR (n:Replacement) REQUIRE n.id IS UNIQUE
