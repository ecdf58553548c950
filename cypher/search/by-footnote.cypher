// What a printed footnote leads to, and the claims that it stands at.
// $printed  the number as printed
// One row an entity: documents first, then claims in their order; at most 30.
MATCH (f:Footnote {printed: $printed})
CALL (f) {
  MATCH (f)-[:REFERS_TO|LEADS_TO]->(n:Entity)
  RETURN n, 0 AS order
  UNION
  MATCH (f)<-[:MARKED_BY]-(n:Claim)
  RETURN n, 1 AS order
}
WITH n, min(order) AS order
RETURN
  n {...node} AS node,
  n.summary AS summary,
  n.summaryZh AS summaryZh,
  coalesce(n.authorNames, [])[..1] AS authors,
  coalesce(n.authorCount, 0) AS authorCount
ORDER BY order, n.order, n.id
LIMIT 30
