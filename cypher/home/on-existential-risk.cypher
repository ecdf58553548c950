// Who put a name under one of the letters or backs the concern, and who opposes it.
// $letters  ids of the letters and statements
// $concern  id of the topic
// One row a person or organization and side, most recent first.
CALL () {
  UNWIND $letters AS id
  MATCH (letter:Entity {id: id})<-[r:SIGNED]-(n:Entity)
  RETURN n, r, "signed" AS side
UNION
  MATCH (:Entity {id: $concern})<-[r:BACKS|WARNS_OF]-(n:Entity)
  RETURN n, r, "signed" AS side
UNION
  MATCH (:Entity {id: $concern})<-[r:OPPOSES]-(n:Entity)
  RETURN n, r, "disputes" AS side
}
WITH n, side, max(coalesce(r.time, "")) AS newest
WHERE n.kind IN ["person", "organization", "place"]
RETURN
  side,
  n {.id, .kind, .name, .nameZh, .short, .shortZh, .sort, .date, .time, .published, .year, .degree} AS node
ORDER BY side, newest DESC, n.id
LIMIT 60
