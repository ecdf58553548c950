// The claims that a relationship rests on, with their footnotes and the documents that the text names without one.
// $id
// $from, $to  the ends that the id names
// $limit
// One row a claim in the order of the report.
MATCH (a:Entity {id: $from})-[r]->(b:Entity {id: $to})
WHERE r.id = $id
UNWIND r.claims AS claim
MATCH (c:Entity {id: claim})
RETURN
  c.id AS claim,
  COLLECT { MATCH (c)-[m:MARKED_BY]->(f:Footnote) RETURN f.id ORDER BY m.order, f.id } AS footnotes,
  COLLECT { MATCH (c)-[:RESTS_ON {via: "named"}]->(s:Source) RETURN s.id ORDER BY s.id } AS named
ORDER BY c.order, c.id
LIMIT $limit
