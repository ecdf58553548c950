// Says which version of a report's data is stored, since when, and how much it is.
// $report
// $properties  version, loadedAt and counts
// No rows.
MERGE (d:Dataset {id: $report})
SET d = $properties
SET d.id = $report
