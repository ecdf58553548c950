// Writes sources, people and other entities; one that another report has brought in is kept and takes the newer words.
// $report
// $rows  {labels, properties}, properties with the id
// No rows.
UNWIND $rows AS row
MERGE (n:Entity {id: row.properties.id})
WITH n, row, coalesce(n.reports, []) AS others
REMOVE n:Source:Paper:Person:Organization:Place:Approach:Policy:Artifact:Topic
SET n:$(row.labels)
SET n = row.properties
SET n.reports = others + $report
