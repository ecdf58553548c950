// The lists by kind in the order of names (of claims: of the report), group by group.
CREATE INDEX entityListName IF NOT EXISTS
FOR (n:Entity) ON (n.listGroup, n.entryKey)
