// The bibliography, those that are cited most first, group by group.
CREATE INDEX sourceBibliographyCited IF NOT EXISTS
FOR (s:Source) ON (s.documentGroup, s.citedKey)
