// A page of the bibliography: documents that pass every filter, in the order asked for.
// $chosen  kinds ("paper", "web"), and of years, organizations, appears, identifiers, records those that may be: an empty
//          list lets everything pass. One map, since Neo4j plans anew for each length of each list it is given by itself.
// $order   "mentions" (claims resting on it, most first), "year" (newest first, none last), "title", "cited" (most first)
// $after   key and id of the last one before this page, or nulls
// $limit   one more than the page tells whether there is a next
// One row a document, by `key`, ties by id. Keyset, not SKIP: the thousandth page costs what the first does.
MATCH (s:Source)
WHERE s:Entity AND s.kind IN $chosen.kinds
  AND (size($chosen.years) = 0 OR s.year IN $chosen.years)
  AND (size($chosen.records) = 0 OR s.recordConfidence IN $chosen.records)
  AND (size($chosen.identifiers) = 0
    OR ('arxiv' IN $chosen.identifiers AND s.arxiv IS NOT NULL)
    OR ('doi' IN $chosen.identifiers AND s.doi IS NOT NULL)
    OR ('neither' IN $chosen.identifiers AND s.arxiv IS NULL AND s.doi IS NULL))
  AND (size($chosen.appears) = 0
    OR CASE WHEN COUNT { (s)<-[:REFERS_TO]-() } > 0 THEN 'footnote' ELSE 'text' END IN $chosen.appears)
  AND (size($chosen.organizations) = 0
    OR any(id IN COLLECT { MATCH (s)<-[:PRODUCED]-(o:Organization) RETURN o.id } WHERE id IN $chosen.organizations))
WITH s,
  CASE $order
    WHEN 'year' THEN -coalesce(s.year, 0)
    WHEN 'title' THEN coalesce(s.terms[0], toLower(s.name))
    WHEN 'cited' THEN -COUNT { (s)<-[:CITES]-() }
    ELSE -COUNT { (s)<-[:RESTS_ON]-() }
  END AS key
WHERE $after.id IS NULL OR key > $after.key OR (key = $after.key AND s.id > $after.id)
WITH s, key
ORDER BY key, s.id
LIMIT $limit
RETURN
  s.id AS id,
  key,
  COLLECT {
    MATCH (s)<-[:REFERS_TO]-(f:Footnote)
    // Trap: without its own name the map would hide the node, and the order with it.
    RETURN f {.id, .printed, .state} AS footnote
    ORDER BY f.order, f.id
    LIMIT 50
  } AS footnotes,
  COUNT { (s)<-[:RESTS_ON]-() } AS claimCount,
  COUNT { (s)<-[:CITES]-() } AS citedByCount,
  COUNT { (s)-[:CITES]->() } AS citesCount,
  EXISTS {
    MATCH (s)-[:CITES]-(x:Paper)
    WHERE x <> s AND x:Entity
  } AS isJoined
ORDER BY key, id
