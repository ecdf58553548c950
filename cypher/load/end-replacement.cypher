// Takes back what announce-replacement told.
// $report
// No rows.
MATCH (r:Replacement {id: $report})
DELETE r
