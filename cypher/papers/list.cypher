// A page of the bibliography: documents that pass every filter, in the order asked for.
// $kinds          "paper", "web"
// $years, $organizations, $appears, $identifiers, $records   what may be; an empty list lets everything pass
// $order          "mentions" (claims resting on it, most first), "year" (newest first, none last), "title", "cited" (most first)
// $afterKey, $afterId   key and id of the last one before this page, or null
// $limit          one more than the page tells whether there is a next
// One row a document, by `key`, ties by id. Keyset, not SKIP: the thousandth page costs what the first does.
MATCH (s:Entity)
WHERE s.kind IN $kinds
  AND (size($years) = 0 OR s.year IN $years)
  AND (size($records) = 0 OR s.recordConfidence IN $records)
  AND (size($identifiers) = 0
    OR ('arxiv' IN $identifiers AND s.arxiv IS NOT NULL)
    OR ('doi' IN $identifiers AND s.doi IS NOT NULL)
    OR ('neither' IN $identifiers AND s.arxiv IS NULL AND s.doi IS NULL))
  AND (size($appears) = 0
    OR CASE WHEN EXISTS { (s)<-[:REFERS_TO]-() } THEN 'footnote' ELSE 'text' END IN $appears)
  AND (size($organizations) = 0
    OR EXISTS { MATCH (s)<-[:PRODUCED]-(o:Organization) WHERE o.id IN $organizations })
WITH s,
  CASE $order
    WHEN 'year' THEN -coalesce(s.year, 0)
    WHEN 'title' THEN coalesce(s.terms[0], toLower(s.name))
    WHEN 'cited' THEN -COUNT { (s)<-[:CITES]-() }
    ELSE -COUNT { (s)<-[:RESTS_ON]-() }
  END AS key
WHERE $afterId IS NULL OR key > $afterKey OR (key = $afterKey AND s.id > $afterId)
WITH s, key
ORDER BY key, s.id
LIMIT $limit
RETURN
  s.id AS id,
  key,
  COLLECT {
    MATCH (s)<-[:REFERS_TO]-(f:Footnote)
    RETURN f {.id, .printed, .state}
    ORDER BY f.order, f.id
    LIMIT 50
  } AS footnotes,
  COUNT { (s)<-[:RESTS_ON]-() } AS claimCount,
  COUNT { (s)<-[:CITES]-() } AS citedByCount,
  COUNT { (s)-[:CITES]->() } AS citesCount
ORDER BY key, id
LIMIT $limit
