// Every entity has an id of its own: claims, sources, people and all others share one set of words.
CREATE CONSTRAINT entityId IF NOT EXISTS
FOR (n:Entity) REQUIRE n.id IS UNIQUE
