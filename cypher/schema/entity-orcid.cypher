// A pasted number or address finds its person. Not unique: two reports may keep one under two ids.
CREATE INDEX entityOrcid IF NOT EXISTS
FOR (n:Entity) ON (n.orcid)
