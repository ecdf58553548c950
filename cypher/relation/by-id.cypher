// One relationship with its ends and the bibliographic record that it may rest on.
// $id
// $from, $to  the ends that the id names
// One row; none when there is no such relationship.
MATCH (a:Entity {id: $from})-[r]->(b:Entity {id: $to})
WHERE r.id = $id
RETURN
  r {...relationship} AS relationship,
  a {...node} AS from,
  b {...node} AS to,
  r {.basis, .recordConfidence, .recordSeen, .recordAddresses} AS record,
  CASE WHEN r.basis = "reading" THEN r {.why, .whyZh, by: r.readBy, byZh: r.readByZh, on: r.readOn} END AS reading
