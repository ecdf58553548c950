// Papers cited by the same works as this one (Small 1973): works that cite both.
// $id                        the paper
// $mostCiting                the newest so many works that cite it, ties by id
// $mostReferencesOfCiting    works with more references are left out: a survey of everything says little
// $limit                     rows at most
// One row a paper: its id, the ids of the works that cite both (by id); most works first, ties by id.
MATCH (q:Entity {id: $id})<-[:CITES]-(w:Source)
WHERE w <> q AND COUNT { (w)-[:CITES]->() } <= $mostReferencesOfCiting
WITH DISTINCT q, w
ORDER BY coalesce(w.year, 0) DESC, w.id
LIMIT $mostCiting
MATCH (w)-[:CITES]->(x:Paper)
WHERE x <> q AND x <> w AND x:Entity
WITH x, w
ORDER BY w.id
WITH x, collect(DISTINCT w.id) AS witnesses
RETURN x.id AS id, witnesses
ORDER BY size(witnesses) DESC, id
LIMIT $limit
