// The figures that a claim tells.
// $rows  {from, to, properties}
// No rows.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Figure {id: row.to})
CREATE (a)-[r:HAS_FIGURE]->(b)
SET r = row.properties
