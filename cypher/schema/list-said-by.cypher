// What one speaker says, in the order of the report, however much it is.
CREATE INDEX assertedByInOrder IF NOT EXISTS
FOR ()-[r:ASSERTED_BY]-() ON (r.speaker, r.entryKey)
