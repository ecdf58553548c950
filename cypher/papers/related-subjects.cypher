// Papers that have to do with the same approaches and topics: they propose or evaluate them, or claims that rest on the
// papers or speak of them speak of the subjects too.
// $id                    the paper
// $mostSubjects          its approaches and topics, those with fewest claims first, ties by id
// $mostClaimsOfSubject   what more claims speak of is left out
// $limit                 rows at most
// One row a paper: its id, the ids of the shared approaches and topics (by id); most first, ties by id.
MATCH (q:Entity {id: $id})
CALL (q) {
  MATCH (q)-[:PROPOSES|EVALUATES]->(e:Approach|Topic)
  RETURN e
  UNION
  MATCH (q)<-[:RESTS_ON|ABOUT]-(:Claim)-[:ABOUT]->(e:Approach|Topic)
  RETURN e
}
WITH q, e
WHERE COUNT { (e)<-[:ABOUT]-() } <= $mostClaimsOfSubject
WITH q, e
ORDER BY COUNT { (e)<-[:ABOUT]-() }, e.id
LIMIT $mostSubjects
CALL (q, e) {
  MATCH (e)<-[:PROPOSES|EVALUATES]-(x:Paper)
  WHERE x <> q AND x:Entity
  RETURN x
  UNION
  MATCH (e)<-[:ABOUT]-(:Claim)-[:RESTS_ON|ABOUT]->(x:Paper)
  WHERE x <> q AND x:Entity
  RETURN x
}
WITH x, e
ORDER BY e.id
WITH x, collect(DISTINCT e.id) AS witnesses
RETURN x.id AS id, witnesses
ORDER BY size(witnesses) DESC, id
LIMIT $limit
