// The documents with entries of the printed list that no marker leads to, without reading the others.
CREATE INDEX sourceUnmarkedCount IF NOT EXISTS
FOR (s:Source) ON (s.unmarkedCount)
