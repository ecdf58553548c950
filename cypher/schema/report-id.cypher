// A report is loaded once.
CREATE CONSTRAINT reportId IF NOT EXISTS
FOR (n:Report) REQUIRE n.id IS UNIQUE
