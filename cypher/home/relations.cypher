// Relations of some types with both ends.
// $types
// $limit
// One row a relation, most recent first, then by id.
MATCH (n:Entity)-[r:$any($types)]->(target:Entity)
RETURN
  n {...node} AS from,
  type(r) AS type,
  target {...node} AS to,
  r.status AS status
ORDER BY coalesce(r.time, "") DESC, r.id
LIMIT $limit
