// How other claims bear on a claim and it on them, as we read it.
// $id
// $types  the types that are readings
// $limit
// One row a reading, in the order of the report.
MATCH (c:Entity {id: $id})-[r]-(other:Claim)
WHERE type(r) IN $types
RETURN
  type(r) AS type,
  CASE WHEN startNode(r) = c THEN "out" ELSE "in" END AS direction,
  other.id AS claim,
  r {.why, .whyZh, by: r.readBy, byZh: r.readByZh, on: r.readOn} AS reading
ORDER BY other.order, other.id, type
LIMIT $limit
