// As sourceAddress, without the address's parameters.
CREATE INDEX sourcePage IF NOT EXISTS
FOR (s:Source) ON (s.page)
