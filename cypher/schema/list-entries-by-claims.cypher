// The lists by kind, those that most claims speak of first, group by group.
CREATE INDEX entityListClaims IF NOT EXISTS
FOR (n:Entity) ON (n.listGroup, n.claimsKey)
