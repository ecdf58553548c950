// A pasted number or address finds its entity. Not unique: two reports may keep one entity under two ids.
CREATE INDEX entityWikidata IF NOT EXISTS
FOR (n:Entity) ON (n.wikidata)
