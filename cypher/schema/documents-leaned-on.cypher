// The documents that most claims rest on, without counting for each.
CREATE INDEX sourceRestingClaims IF NOT EXISTS
FOR (s:Source) ON (s.restingClaims)
