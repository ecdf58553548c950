// The neighbours of a node that are not shown yet, and how many there are in all.
// $id
// $shown         ids that are on the canvas
// $kinds         only these; empty: all
// $stanceTypes   types that come first
// $claimTypes    types that come last
// $limit
// One row when the node is known: neighbours joined by a stance first, then by other relations, then claims; newest first, authors in the order of authorship, then by id.
MATCH (n:Entity {id: $id})
CALL (n) {
  MATCH (n)-[r]-(m:Entity)
  WHERE m <> n AND NOT m.id IN $shown AND r.id IS NOT NULL AND ($kinds = [] OR m.kind IN $kinds)
  WITH
    m,
    min(CASE WHEN type(r) IN $stanceTypes THEN 0 WHEN type(r) IN $claimTypes THEN 2 ELSE 1 END) AS rank,
    max(coalesce(r.time, "")) AS newest,
    min(coalesce(r.position, 0)) AS position
  ORDER BY rank, newest DESC, position, m.id
  RETURN count(m) AS total, collect(m)[..$limit] AS nearest
}
RETURN total, [m IN nearest | m {...node}] AS nodes
