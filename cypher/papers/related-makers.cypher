// Papers that share authors or publishing organizations with this one.
// $id                 the paper
// $mostMakers         its people and organizations, those with fewest documents first, ties by id
// $mostWorksOfMaker   who has more documents is left out
// $limit              rows at most
// One row a paper: its id, the ids of the shared people and organizations (by id); most first, ties by id.
MATCH (q:Entity {id: $id})<-[:AUTHORED|PRODUCED]-(a:Person|Organization)
WITH DISTINCT q, a, COUNT { (a)-[:AUTHORED]->() } + COUNT { (a)-[:PRODUCED]->() } AS works
WHERE works <= $mostWorksOfMaker
WITH q, a
ORDER BY works, a.id
LIMIT $mostMakers
MATCH (a)-[:AUTHORED|PRODUCED]->(x:Paper)
WHERE x <> q AND x:Entity
WITH x, a
ORDER BY a.id
WITH x, collect(DISTINCT a.id) AS witnesses
RETURN x.id AS id, witnesses
ORDER BY size(witnesses) DESC, id
LIMIT $limit
