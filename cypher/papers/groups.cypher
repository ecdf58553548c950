// The bibliography by all that its facets tell apart: what the facets are counted from, whichever choices are made.
// $kinds  "paper", "web"
// One row a group of documents that are alike in every facet: how many they are. Largest first. Without the choices among
// its parameters the statement is planned once: with them Neo4j plans anew for each length of each list, 100 to 400 ms.
// The index is named because among few documents the planner would rather read every source.
MATCH (s:Entity)
USING INDEX s:Entity(kind, id)
WHERE s.kind IN $kinds AND s.id IS NOT NULL AND s:Source
WITH
  s.year AS year,
  s.recordConfidence AS record,
  CASE WHEN COUNT { (s)<-[:REFERS_TO]-() } > 0 THEN 'footnote' ELSE 'text' END AS appears,
  CASE
    WHEN s.arxiv IS NULL AND s.doi IS NULL THEN ['neither']
    WHEN s.doi IS NULL THEN ['arxiv']
    WHEN s.arxiv IS NULL THEN ['doi']
    ELSE ['arxiv', 'doi']
  END AS identifiers,
  COLLECT {
    MATCH (s)<-[:PRODUCED]-(o:Organization)
    WITH DISTINCT o.id AS id
    ORDER BY id
    LIMIT 100
    RETURN id
  } AS organizations
RETURN year, record, appears, identifiers, organizations, count(*) AS documents
ORDER BY documents DESC, year, record, appears, identifiers, organizations
LIMIT 10000
