// A figure is found by its id.
CREATE CONSTRAINT figureId IF NOT EXISTS
FOR (n:Figure) REQUIRE n.id IS UNIQUE
