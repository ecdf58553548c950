// The figures that claims give of an entity, or that a claim gives; a figure without a time of its own has its claim's.
// $id
// $limit
// One row a figure in the order of the report.
MATCH (n:Entity {id: $id})
CALL (n) {
  MATCH (n)<-[:OF]-(f:Figure)<-[:HAS_FIGURE]-(c:Claim)
  RETURN f, c
UNION
  MATCH (n)-[:HAS_FIGURE]->(f:Figure)
  RETURN f, n AS c
}
RETURN f {.id, claim: c.id, .counts, .countsZh, .value, .min, .max, .unit, .currency, .bound, .approx, time: coalesce(f.time, c.time)} AS figure
ORDER BY c.order, c.id, f.order, f.id
LIMIT $limit
