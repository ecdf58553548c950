// The passages below a heading.
// $rows  {from, to, properties}
// No rows.
UNWIND $rows AS row
MATCH (a:Section {id: row.from})
MATCH (b:Passage {id: row.to})
CREATE (a)-[r:HAS_PASSAGE]->(b)
SET r = row.properties
