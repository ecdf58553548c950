// Writes nodes that are a report's own. Created, never merged: an id that is taken by another report is a conflict.
// $report
// $rows  {labels, properties}, properties with the id
// No rows.
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
SET n.reports = [$report]
