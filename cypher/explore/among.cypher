// The relationships among nodes. Walked from their outgoing side only (measured: ids on both ends of one MATCH are 150 times
// slower at a million papers).
// $ids    the nodes
// $fresh  only relationships that have one of these at an end; null: all
// $limit
// One row a relationship, by id.
MATCH (n:Entity)
WHERE n.id IN $ids
WITH collect(n) AS shown
UNWIND shown AS a
MATCH (a)-[r]->(b:Entity)
WHERE b IN shown AND r.id IS NOT NULL AND ($fresh IS NULL OR a.id IN $fresh OR b.id IN $fresh)
RETURN r {...relationship} AS relationship
ORDER BY r.id
LIMIT $limit
