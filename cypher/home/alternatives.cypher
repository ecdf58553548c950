// What is put forward in place of an approach.
// $id     the approach
// $limit
// One row with the approach and its alternatives, most recent first; none when the approach is unknown.
MATCH (n:Entity {id: $id})
RETURN
  n {...node} AS to,
  COLLECT {
    MATCH (n)<-[r:ALTERNATIVE_TO]-(m:Entity)
    RETURN m {...node}
    ORDER BY coalesce(r.time, "") DESC, m.id LIMIT $limit
  } AS approaches
