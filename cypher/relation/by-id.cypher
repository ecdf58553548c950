// One relationship with its ends and the bibliographic record that it may rest on.
// $id
// $from, $to  the ends that the id names
// One row; none when there is no such relationship.
MATCH (a:Entity {id: $from})-[r]->(b:Entity {id: $to})
WHERE r.id = $id
RETURN
  r {.id, .basis, .status, .time, .markFootnotes, .markPrinted, .markStatuses, claimCount: size(r.claims)} AS relationship,
  a {.id, .kind, .name, .nameZh, .short, .shortZh, .sort, .date, .time, .published, .year, .degree} AS from,
  b {.id, .kind, .name, .nameZh, .short, .shortZh, .sort, .date, .time, .published, .year, .degree} AS to,
  r {.basis, .recordConfidence, .recordSeen, .recordAddresses} AS record
