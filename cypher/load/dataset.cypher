// Says which version of a report's data is stored, and since when.
// $report
// $properties  version and loadedAt
// No rows.
MERGE (d:Dataset {id: $report})
SET d = $properties
SET d.id = $report
