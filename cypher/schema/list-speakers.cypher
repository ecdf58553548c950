// Those who make most claims, without counting for each.
CREATE INDEX entitySaidCount IF NOT EXISTS
FOR (n:Entity) ON (n.saidCount)
