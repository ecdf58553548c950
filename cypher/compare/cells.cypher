// Which nodes of one kind are linked with which of another, and by what evidence.
// $rows, $columns  the two kinds; a kind with itself is read from the one who does it to the one it is done to
// $types           the types that count
// $limit           cells at most, so that two kinds with millions of relations between them still answer
// One row a cell, by ids.
MATCH (a:Entity)-[r]-(b:Entity)
WHERE a.kind = $rows AND a.id > ""
  AND b.kind = $columns AND type(r) IN $types AND ($rows <> $columns OR startNode(r) = a)
RETURN
  a {.id, .name, group: coalesce(a.group, a.sort)} AS row,
  b {.id, .name, group: coalesce(b.group, b.sort)} AS column,
  collect(DISTINCT r.status) AS statuses
ORDER BY row.id, column.id
LIMIT $limit
