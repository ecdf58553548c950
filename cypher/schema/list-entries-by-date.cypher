// The lists by kind, the newest first, group by group.
CREATE INDEX entityListDate IF NOT EXISTS
FOR (n:Entity) ON (n.listGroup, n.dateKey)
