// Documents of some years, for facets and for lists by year.
CREATE INDEX sourceYear IF NOT EXISTS
FOR (s:Source) ON (s.year)
