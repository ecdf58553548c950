// A footnote is found by the number that a reader sees. Not unique: a number may be printed twice.
CREATE INDEX footnotePrinted IF NOT EXISTS
FOR (f:Footnote) ON (f.printed)
