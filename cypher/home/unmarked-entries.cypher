// The entries of the printed list that no marker leads to, with their documents. Each may belong to a number that was never
// printed, and is found through it.
// One row an entry in the order of the list.
MATCH (f:Footnote)
UNWIND f.candidates AS id
WITH DISTINCT id
MATCH (n:Entity {id: id})
UNWIND n.unmarkedEntries AS entry
RETURN
  entry,
  n {.id, .kind, .name, .nameZh, .short, .shortZh, .sort, .date, .time, .published, .year, .degree} AS document
ORDER BY entry
LIMIT 200
