// The bibliography, in the order of titles, group by group.
CREATE INDEX sourceBibliographyTitle IF NOT EXISTS
FOR (s:Source) ON (s.documentGroup, s.entryKey)
