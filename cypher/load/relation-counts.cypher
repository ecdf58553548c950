// Counts that the questions read instead of walking a hub (measured: collecting and grouping by type is 87 times slower at a
// million papers): each entity's degree (how many entities it is linked with), its relations by direction, type, stance and status
// (lists side by side, because a property holds no maps; a stance that is none is empty), the claims it is met in,
// and its entries of the printed list that no marker leads to.
// Runs last in the transaction that loads a report.
// $ids  ids of the entities whose relations may have changed
// No rows.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r]-(:Entity)
  WHERE r.id IS NOT NULL
  WITH CASE WHEN startNode(r) = n THEN "out" ELSE "in" END AS direction, type(r) AS type, coalesce(r.stance, "") AS stance, r.status AS status, count(*) AS total
  ORDER BY direction, type, stance, status
  RETURN
    collect(direction) AS directions,
    collect(type) AS types,
    collect(stance) AS stances,
    collect(status) AS statuses,
    collect(total) AS totals
}
CALL (n) {
  MATCH (n)-[r]-(m:Entity)
  WHERE r.id IS NOT NULL AND m <> n
  RETURN count(DISTINCT m) AS degree
}
CALL (n) {
  MATCH (c:Claim)-[:ABOUT|RESTS_ON|ASSERTED_BY]->(n)
  RETURN count(DISTINCT c) AS claimCount
}
SET
  n.countDirections = directions,
  n.countTypes = types,
  n.countStances = stances,
  n.countStatuses = statuses,
  n.countTotals = totals,
  n.degree = degree,
  n.claimCount = claimCount,
  n.restingClaims = CASE WHEN n:Source THEN COUNT { (n)<-[:RESTS_ON]-() } END,
  n.unmarkedCount = size(n.unmarkedEntries)
