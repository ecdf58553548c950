// The entries of the printed list that no marker leads to, with their documents.
// One row an entry in the order of the list, then by document.
MATCH (n:Source)
WHERE n.unmarkedCount > 0
UNWIND n.unmarkedEntries AS entry
RETURN
  entry,
  n {...node} AS document
ORDER BY entry, n.id
LIMIT 200
