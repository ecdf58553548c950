// The document that belongs to a footnote by order and content.
// $rows  {from, to, properties}
// No rows.
UNWIND $rows AS row
MATCH (a:Footnote {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:REFERS_TO]->(b)
SET r = row.properties
