// The kinds that have relations to nodes of one kind.
// $rows   the kind
// $types  the types that count
// One row a kind, most relations first.
MATCH (a:Entity)-[r]-(b:Entity)
WHERE a.kind = $rows AND a.id > ""
  AND type(r) IN $types
RETURN b.kind AS kind, count(r) AS count
ORDER BY count DESC, kind
LIMIT 20
