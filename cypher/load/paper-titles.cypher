// The titles of those papers that are among some entities, for counting their words.
// $ids
// One row a paper, in no order.
UNWIND $ids AS id
MATCH (p:Entity {id: id})
WHERE p:Paper
RETURN p.name AS title
