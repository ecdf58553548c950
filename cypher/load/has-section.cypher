// The chapters of the report.
// $rows  {from, to, properties}
// No rows.
UNWIND $rows AS row
MATCH (a:Report {id: row.from})
MATCH (b:Section {id: row.to})
CREATE (a)-[r:HAS_SECTION]->(b)
SET r = row.properties
