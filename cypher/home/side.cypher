// Who stands to some nodes in one way.
// $of       ids of what it is about; unknown ones fall away
// $types    types of the relations that lead there
// $stances  only these, where a relation has one; empty: any
// $kinds    only nodes of these; empty: any
// $limit
// One row: what it is about in the order of their ids, and who stands so to it, most recent first, then by id.
UNWIND $of AS id
MATCH (subject:Entity {id: id})
WITH collect(subject) AS subjects
CALL (subjects) {
  UNWIND subjects AS subject
  MATCH (subject)<-[r]-(n:Entity)
  WHERE type(r) IN $types AND ($stances = [] OR r.stance IS NULL OR r.stance IN $stances)
    AND ($kinds = [] OR n.kind IN $kinds)
  WITH n, max(coalesce(r.time, "")) AS newest
  ORDER BY newest DESC, n.id
  RETURN count(n) AS total, collect(n)[..$limit] AS first
}
RETURN
  [subject IN subjects | subject {...node}] AS about,
  [n IN first | n {...node}] AS nodes,
  total
