// The document that a misprinted number leads to.
// $rows  {from, to, properties}
// No rows.
UNWIND $rows AS row
MATCH (a:Footnote {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:LEADS_TO]->(b)
SET r = row.properties
