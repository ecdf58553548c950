// Where a claim is stated.
// $rows  {from, to, properties}
// No rows.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Passage {id: row.to})
CREATE (a)-[r:STATED_IN]->(b)
SET r = row.properties
