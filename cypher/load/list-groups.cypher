// Keeps how many entities each group of the lists by kind holds, and how many of them under each letter (of claims: in each chapter).
// Runs after list-entries, in the same transaction.
// No rows.
MATCH (n:Entity)
WITH n.listGroup AS id, n.entryHead AS head, n.entryHeadZh AS headZh, count(*) AS total
WITH id, collect({head: head, headZh: headZh, total: total}) AS parts, sum(total) AS total
CALL (parts) {
  UNWIND parts AS part
  WITH part.head AS head, sum(part.total) AS held
  ORDER BY head
  RETURN collect(head) AS heads, collect(held) AS headTotals
}
CALL (parts) {
  UNWIND parts AS part
  WITH part.headZh AS head, sum(part.total) AS held
  ORDER BY head
  RETURN collect(head) AS headsZh, collect(held) AS headTotalsZh
}
CREATE (g:ListGroup {id: id})
SET
  g.kind = split(id, "|")[0],
  g.total = total,
  g.heads = heads,
  g.headTotals = headTotals,
  g.headsZh = headsZh,
  g.headTotalsZh = headTotalsZh
