// The headings below a heading.
// $rows  {from, to, properties}
// No rows.
UNWIND $rows AS row
MATCH (a:Section {id: row.from})
MATCH (b:Section {id: row.to})
CREATE (a)-[r:HAS_SECTION]->(b)
SET r = row.properties
