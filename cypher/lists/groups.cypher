// How many entities of one kind there are in each group of its list and under each letter (of claims: in each chapter), as the loader counted.
// $kind
// $chinese  true: the letters of the Chinese names
// One row a group and letter, by both.
MATCH (g:ListGroup {kind: $kind})
WITH g.id AS listGroup,
  CASE WHEN $chinese THEN g.headsZh ELSE g.heads END AS heads,
  CASE WHEN $chinese THEN g.headTotalsZh ELSE g.headTotals END AS totals
UNWIND range(0, size(heads) - 1) AS i
RETURN listGroup, heads[i] AS head, totals[i] AS total
ORDER BY listGroup, head
LIMIT 100000
