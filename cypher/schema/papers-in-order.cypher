// Entities of one kind in the order of their ids: a bounded, repeatable part of them without sorting them all.
CREATE INDEX entityKindAndId IF NOT EXISTS
FOR (n:Entity) ON (n.kind, n.id)
