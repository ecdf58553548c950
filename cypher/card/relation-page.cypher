// One page of one group of an entity's relations.
// $id
// $type, $stance (null: those without), $outgoing (null: in both directions)
// $afterTime, $afterPosition, $afterId  the last relation of the page before; null on the first page
// $limit
// One row a relation, newest first, then in the order of authorship, then by id.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE type(r) = $type
  AND (r.stance = $stance OR ($stance IS NULL AND r.stance IS NULL))
  AND ($outgoing IS NULL OR (startNode(r) = n) = $outgoing)
WITH r, m, coalesce(r.time, "") AS time, coalesce(r.position, 0) AS position
WHERE $afterId IS NULL
  OR time < $afterTime
  OR (time = $afterTime AND (position > $afterPosition OR (position = $afterPosition AND r.id > $afterId)))
RETURN
  r {...relationship} AS relationship,
  m {...node} AS other,
  position
ORDER BY time DESC, position, r.id
LIMIT $limit
