// Writes the relations that rest on evidence, each with the report that states it.
// $report
// $rows  {type, from, to, properties}
// No rows.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
SET r.report = $report
