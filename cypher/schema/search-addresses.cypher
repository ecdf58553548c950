// A pasted address finds its document. Not unique: two items of a list may share one.
CREATE INDEX sourceUrl IF NOT EXISTS
FOR (s:Source) ON (s.url)
