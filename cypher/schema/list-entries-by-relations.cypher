// The lists by kind, those with most relations first, group by group.
CREATE INDEX entityListRelations IF NOT EXISTS
FOR (n:Entity) ON (n.listGroup, n.relationsKey)
