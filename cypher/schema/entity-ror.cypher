// A pasted number or address finds its organization. Not unique: two reports may keep one under two ids.
CREATE INDEX entityRor IF NOT EXISTS
FOR (n:Entity) ON (n.ror)
