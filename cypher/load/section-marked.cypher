// The markers that are printed in a heading.
// $rows  {from, to, properties}
// No rows.
UNWIND $rows AS row
MATCH (a:Section {id: row.from})
MATCH (b:Footnote {id: row.to})
CREATE (a)-[r:MARKED]->(b)
SET r = row.properties
