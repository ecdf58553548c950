// The claims that speak for or against a claim, and those that it speaks for or against.
// $id
// $limit
// One row a link: in the order of the report.
MATCH (c:Entity {id: $id})-[r:SUPPORTS|DISPUTES]-(other:Claim)
RETURN type(r) AS type, startNode(r) = c AS outgoing, other.id AS claim, r.why AS why, r.whyZh AS whyZh
ORDER BY other.order, other.id, type
LIMIT $limit
