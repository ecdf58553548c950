// Where the most linked nodes of one kind meet nodes of another, and by what evidence.
// $rows, $columns            the two kinds; a kind with itself is read from the one who does it to the one it is done to
// $rowGroups, $columnGroups  only nodes under these headings; empty: all
// $types                     the types that count
// $mostRows                  nodes of the rows' kind at most, the most linked first
// $mostRelations             relations at most: the last row of a reading that was cut has only some of its own
// One row a cell and one with no column for a node that meets nothing, by rank (0 for the most linked), then by column.
MATCH (a:Entity)
WHERE a.kind = $rows AND a.degree > 0
  AND ($rowGroups = [] OR coalesce(a.group, a.subtype) IN $rowGroups)
WITH a
ORDER BY a.degree DESC, a.id
LIMIT $mostRows
WITH collect(a) AS linked
UNWIND range(0, size(linked) - 1) AS rank
WITH linked[rank] AS a, rank
OPTIONAL MATCH (a)-[r]-(b:Entity)
WHERE b.kind = $columns AND type(r) IN $types AND ($rows <> $columns OR startNode(r) = a)
  AND ($columnGroups = [] OR coalesce(b.group, b.subtype) IN $columnGroups)
WITH a, r, b, rank
LIMIT $mostRelations
RETURN
  rank,
  a {.id, .name, group: coalesce(a.group, a.subtype)} AS row,
  b {.id, .name, group: coalesce(b.group, b.subtype)} AS column,
  count(r) AS relations,
  sum(coalesce(size(r.claims), 0)) AS claims,
  collect(DISTINCT r.status) AS statuses
ORDER BY rank, column.id
