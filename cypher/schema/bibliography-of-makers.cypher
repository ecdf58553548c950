// What one organization produced, however much it is.
CREATE INDEX producedInOrder IF NOT EXISTS
FOR ()-[r:PRODUCED]-() ON (r.maker, r.mentionsKey)
