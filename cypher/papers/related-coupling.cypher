// Papers that share references with this one (Kessler 1963), works outside the report's bibliography counted.
// $id                        the paper
// $mostReferences            its least cited so many references, ties by id
// $mostCitersOfReference     references that more works cite are left out
// $limit                     rows at most
// One row a paper: its id, the ids of the shared references (by id); most first, ties by id.
MATCH (q:Entity {id: $id})-[:CITES]->(r:Source)
WHERE r <> q AND COUNT { (r)<-[:CITES]-() } <= $mostCitersOfReference
WITH DISTINCT q, r
ORDER BY COUNT { (r)<-[:CITES]-() }, r.id
LIMIT $mostReferences
MATCH (r)<-[:CITES]-(x:Paper)
WHERE x <> q AND x <> r AND x:Entity
WITH x, r
ORDER BY r.id
WITH x, collect(DISTINCT r.id) AS witnesses
RETURN x.id AS id, witnesses
ORDER BY size(witnesses) DESC, id
LIMIT $limit
