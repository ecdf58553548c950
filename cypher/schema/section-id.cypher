// A heading is found by its id.
CREATE CONSTRAINT sectionId IF NOT EXISTS
FOR (n:Section) REQUIRE n.id IS UNIQUE
