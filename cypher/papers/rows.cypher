// What a row of the bibliography says of a document beside its record.
// $ids
// One row a document, in no order: the caller knows the order of its ids.
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN
  s.id AS id,
  COLLECT {
    MATCH (s)<-[:REFERS_TO]-(f:Footnote)
    // Trap: without its own name the map would hide the node, and the order with it.
    RETURN f {.id, .printed, .state} AS footnote
    ORDER BY f.order, f.id
    LIMIT 50
  } AS footnotes,
  COUNT { (s)<-[:RESTS_ON]-() } AS claimCount,
  COUNT { (s)<-[:CITES]-() } AS citedByCount,
  COUNT { (s)-[:CITES]->() } AS citesCount,
  EXISTS {
    MATCH (s)-[:CITES]-(x:Paper)
    WHERE x <> s AND x:Entity
  } AS isJoined
