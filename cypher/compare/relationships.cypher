// The relationships between chosen rows and columns.
// $rows, $columns  ids
// $types
// $sameKind        true: only from row to column
// One row a relationship, newest first, then by id.
UNWIND $rows AS id
MATCH (a:Entity {id: id})-[r]-(b:Entity)
WHERE type(r) IN $types AND b.id IN $columns AND (NOT $sameKind OR startNode(r) = a)
RETURN
  a.id AS row,
  b.id AS column,
  r {...relationship} AS relationship,
  r.claims AS claims
ORDER BY coalesce(r.time, "") DESC, r.id
LIMIT 20000
