// Those who produced most web sources, without counting for each.
CREATE INDEX organizationWebCount IF NOT EXISTS
FOR (o:Organization) ON (o.webCount)
