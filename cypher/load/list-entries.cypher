// Where each entity stands in the lists by kind: its group (kind and what the list's filters tell apart), and a key for each order.
// Keys are text that ends in the id, so that no two are alike and a page goes on after one of them; a count stands in them as
// what is missing to 999999999, a date to 99999999, so that the most and the newest come first.
// Runs after relation-counts, in the same transaction.
// $ids         ids of the entities whose claims or relations may have changed
// $claimTypes  types that belong to claims themselves, which count as no relations of an entity
// No rows.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  CALL (n) {
    MATCH (n)<-[:ABOUT|RESTS_ON|ASSERTED_BY]-(c:Claim)
    WHERE c.time IS NOT NULL
    RETURN DISTINCT c.id AS dated, c.time AS time
  UNION
    MATCH (n)-[:AUTHORED|PRODUCED]->(s:Source)
    WHERE s.published IS NOT NULL
    RETURN DISTINCT s.id AS dated, s.published AS time
  }
  WITH
    CASE WHEN size(time) = 4 THEN time ELSE left(time, 4) + "-Q" + toString((toInteger(substring(time, 5, 2)) + 2) / 3) END AS period,
    count(*) AS total,
    max(time) AS newest
  ORDER BY period
  RETURN collect(period) AS periods, collect(total) AS totals, max(newest) AS newestTold
}
CALL (n) {
  OPTIONAL MATCH (n)<-[said:ASSERTED_BY]-(c:Claim)
  SET said.speaker = n.id, said.entryKey = c.entryKey
  RETURN count(DISTINCT c) AS saidCount
}
WITH n, periods, totals, saidCount,
  coalesce(n.date, n.time, n.published, toString(n.year), newestTold) AS newest,
  reduce(sum = 0, i IN range(0, size(n.countTotals) - 1) |
    sum + CASE WHEN n.countTypes[i] IN $claimTypes THEN 0 ELSE n.countTotals[i] END) AS relationCount
SET
  n.relationCount = relationCount,
  n.datedPeriods = periods,
  n.datedTotals = totals,
  n.saidCount = CASE WHEN saidCount > 0 THEN saidCount END,
  n.claimsKey = right("00000000" + toString(999999999 - n.claimCount), 9) + "\t" + n.id,
  n.relationsKey = right("00000000" + toString(999999999 - relationCount), 9) + "\t" + n.id,
  n.dateKey = CASE WHEN newest IS NULL THEN "99999999"
    ELSE right("0000000" + toString(99999999 - toInteger(left(replace(newest, "-", "") + "0000", 8))), 8) END + "\t" + n.id,
  n.listGroup = CASE n.kind
    WHEN "claim" THEN n.kind + "|" + n.subtype + "|" + n.status
      + CASE WHEN EXISTS { (n)-[:HAS_FIGURE]->() } THEN "|figures" ELSE "|words" END
      + CASE WHEN EXISTS { (n)-[:ASSERTED_BY]->() } THEN "|speaker" ELSE "|report" END
    ELSE n.kind + "|" + coalesce(n.subtype, "") + CASE WHEN n.claimCount > 0 THEN "|claims" ELSE "|records" END
  END
