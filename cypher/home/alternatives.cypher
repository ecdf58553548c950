// What is put forward in place of an approach.
// $id     the approach
// $limit
// One row with the approach and its alternatives, most recent first; none when the approach is unknown.
MATCH (n:Entity {id: $id})
RETURN
  n {.id, .kind, .name, .nameZh, .short, .shortZh, .sort, .date, .time, .published, .year, .degree} AS to,
  COLLECT {
    MATCH (n)<-[r:ALTERNATIVE_TO]-(m:Entity)
    RETURN m {.id, .kind, .name, .nameZh, .short, .shortZh, .sort, .date, .time, .published, .year, .degree}
    ORDER BY coalesce(r.time, "") DESC, m.id LIMIT $limit
  } AS approaches
