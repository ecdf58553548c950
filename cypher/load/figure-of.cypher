// What a figure is about.
// $rows  {from, to, properties}
// No rows.
UNWIND $rows AS row
MATCH (a:Figure {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:OF]->(b)
SET r = row.properties
