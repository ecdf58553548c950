// Clears what loaders that were killed had announced.
// No rows.
MATCH (r:Replacement)
WHERE r.until < timestamp()
DELETE r
