// The relations between entities that a claim is evidence for.
// $id
// $claimTypes  the claim's own relations, left out
// $limit
// One row a relation, by id.
MATCH (c:Entity {id: $id})-[:ABOUT]->(about:Entity)
WITH collect(about) AS spokenOf
UNWIND spokenOf AS a
MATCH (a)-[r]->(b:Entity)
WHERE b IN spokenOf AND NOT type(r) IN $claimTypes AND $id IN r.claims
RETURN
  r {...relationship} AS relationship,
  a {...node} AS from,
  b {...node} AS to
ORDER BY r.id
LIMIT $limit
