// The footnotes that a claim rests on.
// $rows  {from, to, properties}
// No rows.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Footnote {id: row.to})
CREATE (a)-[r:MARKED_BY]->(b)
SET r = row.properties
