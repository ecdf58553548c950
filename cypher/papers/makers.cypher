// Organizations with how many documents of each group of the bibliography they produced: those with most, and those asked for.
// $kind    "paper", "web", "any": of which documents they have most
// $asked   ids of organizations that are told however few they have
// $limit   so many of those with most
// One row an organization, by id.
CALL () {
  WITH 1 AS one
  WHERE $kind = "paper"
  MATCH (o:Organization)
  WHERE o.paperCount > 0
  RETURN o ORDER BY o.paperCount DESC, o.id LIMIT $limit
UNION
  WITH 1 AS one
  WHERE $kind = "web"
  MATCH (o:Organization)
  WHERE o.webCount > 0
  RETURN o ORDER BY o.webCount DESC, o.id LIMIT $limit
UNION
  WITH 1 AS one
  WHERE $kind = "any"
  MATCH (o:Organization)
  WHERE o.documentCount > 0
  RETURN o ORDER BY o.documentCount DESC, o.id LIMIT $limit
UNION
  UNWIND $asked AS id
  MATCH (o:Entity {id: id})
  WHERE o:Organization
  RETURN o
}
RETURN
  o {...node} AS node,
  [i IN range(0, size(coalesce(o.documentGroups, [])) - 1) | {documentGroup: o.documentGroups[i], total: o.documentTotals[i]}] AS groups
ORDER BY o.id
