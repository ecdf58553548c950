// Papers that the works citing this paper's references cite as well: "often cited together with what it builds on".
// $id                        the paper
// $mostReferences            its least cited so many references, ties by id
// $mostCitersOfReference     references that more works cite are left out: everybody cites them, and they are hubs
// $mostReferencesOfCiting    citing works with more references are left out
// $limit                     rows at most
// One row a paper: its id and `references`, one {reference, others, both} for each reference that speaks for it: the works
// other than the two papers that cite the reference, and those of them that cite the paper. Most of the latter first, ties by id.
MATCH (q:Entity {id: $id})-[:CITES]->(r:Source)
WHERE r <> q AND COUNT { (r)<-[:CITES]-() } <= $mostCitersOfReference
WITH DISTINCT q, r
ORDER BY COUNT { (r)<-[:CITES]-() }, r.id
LIMIT $mostReferences
MATCH (r)<-[:CITES]-(w:Source)
WHERE w <> q AND w <> r AND COUNT { (w)-[:CITES]->() } <= $mostReferencesOfCiting
WITH q, r, collect(DISTINCT w) AS citing
UNWIND citing AS w
MATCH (w)-[:CITES]->(x:Paper)
WHERE x <> q AND x <> r AND x <> w AND x:Entity
WITH x, r, citing, count(DISTINCT w) AS both
WITH x, r, both, size(citing) - CASE WHEN x IN citing THEN 1 ELSE 0 END AS others
ORDER BY r.id
WITH x, collect({reference: r.id, others: others, both: both}) AS references, sum(both) AS all
RETURN x.id AS id, references
ORDER BY all DESC, id
LIMIT $limit
