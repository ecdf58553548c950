// The kinds that have relations to nodes of one kind.
// $rows   the kind
// $types  the types that count
// One row a kind, most relations first.
MATCH (a:Entity {kind: $rows})-[r]-(b:Entity)
WHERE type(r) IN $types
RETURN b.kind AS kind, count(r) AS count
ORDER BY count DESC, kind
LIMIT 20
