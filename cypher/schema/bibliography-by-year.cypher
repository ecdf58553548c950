// The bibliography, the newest first, group by group.
CREATE INDEX sourceBibliographyYear IF NOT EXISTS
FOR (s:Source) ON (s.documentGroup, s.yearKey)
