// What defeats the protection of what.
// $limit
// One row an attack, most recent first, then by id.
MATCH (n:Entity)-[r:ATTACKS]->(target:Entity)
RETURN
  n {...node} AS attacker,
  target {...node} AS target,
  r.status AS status
ORDER BY coalesce(r.time, "") DESC, r.id
LIMIT $limit
