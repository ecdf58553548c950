// Relations of some types with both ends.
// $types
// $kinds  the kinds that such relations start from; the counts kept on each node say whether it has any, before it is walked
// $limit
// One row a relation, most recent first, then by id.
MATCH (n:Entity)
WHERE n.kind IN $kinds AND n.degree > 0 AND any(type IN n.countTypes WHERE type IN $types)
MATCH (n)-[r]->(target:Entity)
WHERE type(r) IN $types
RETURN
  n {...node} AS from,
  type(r) AS type,
  target {...node} AS to,
  r.status AS status
ORDER BY coalesce(r.time, "") DESC, r.id
LIMIT $limit
