// The bibliography, those that most claims rest on first, group by group.
CREATE INDEX sourceBibliographyMentions IF NOT EXISTS
FOR (s:Source) ON (s.documentGroup, s.mentionsKey)
