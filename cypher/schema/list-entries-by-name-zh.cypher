// The lists by kind in the order of Chinese names, group by group.
CREATE INDEX entityListNameZh IF NOT EXISTS
FOR (n:Entity) ON (n.listGroup, n.entryKeyZh)
