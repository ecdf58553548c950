// Who put a name under one of the letters, who warns of the risk or advocates the concern, and who opposes it.
// $letters  ids of the letters and statements
// $concerns  ids of the worry: as a subject, and as a position that one can take
// One row a person or organization and side, most recent first.
CALL () {
  UNWIND $letters AS id
  MATCH (letter:Entity {id: id})<-[r:SIGNED]-(n:Entity)
  RETURN n, r, "signed" AS side
UNION
  UNWIND $concerns AS id
  MATCH (:Entity {id: id})<-[r:BACKS|WARNS_OF]-(n:Entity)
  WHERE r.stance IS NULL OR r.stance = "advocates"
  RETURN n, r, "raises" AS side
UNION
  UNWIND $concerns AS id
  MATCH (:Entity {id: id})<-[r:OPPOSES]-(n:Entity)
  RETURN n, r, "disputes" AS side
}
WITH n, side, max(coalesce(r.time, "")) AS newest
WHERE n.kind IN ["person", "organization", "place"]
RETURN
  side,
  n {...node} AS node
ORDER BY side, newest DESC, n.id
LIMIT 60
