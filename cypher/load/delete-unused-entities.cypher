// Deletes the entities that no report speaks of any more.
// $ids  the candidates
// No rows.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.reports = []
DETACH DELETE n
