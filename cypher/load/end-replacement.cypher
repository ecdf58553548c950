// Takes back what announce-replacement told.
// $loader
// No rows.
MATCH (r:Replacement {id: $loader})
DELETE r
