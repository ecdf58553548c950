// What the claims under a heading, and under the headings below it, speak of, and who makes them.
// $id
// $limit
// One row: the most often named first, then in the order of the report; and how many there are.
MATCH (:Section {id: $id})-[:HAS_SECTION*0..6]->(:Section)-[:HAS_PASSAGE]->(:Passage)<-[:STATED_IN]-(c:Claim)
MATCH (c)-[:ABOUT|ASSERTED_BY]->(n:Entity)
WITH n, count(DISTINCT c) AS claims, min(c.order) AS first
ORDER BY claims DESC, first, n.id
WITH collect({
  node: n {...node},
  claims: claims
}) AS named
RETURN named[..$limit] AS items, size(named) AS total
