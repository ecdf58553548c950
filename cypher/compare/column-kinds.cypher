// The kinds that the most linked nodes of one kind have relations to.
// $rows           the kind
// $types          the types that count
// $mostRows       nodes at most, the most linked first
// $mostRelations  relations at most
// One row a kind, most relations first.
MATCH (a:Entity)
WHERE a.kind = $rows AND a.degree > 0
WITH a
ORDER BY a.degree DESC, a.id
LIMIT $mostRows
MATCH (a)-[r]-(b:Entity)
WHERE type(r) IN $types
WITH r, b
LIMIT $mostRelations
RETURN b.kind AS kind, count(r) AS count
ORDER BY count DESC, kind
LIMIT 20
