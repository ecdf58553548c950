// Each loader has one announcement.
CREATE CONSTRAINT replacementId IF NOT EXISTS
FOR (n:Replacement) REQUIRE n.id IS UNIQUE
