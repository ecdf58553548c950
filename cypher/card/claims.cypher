// One page of the claims that speak of an entity, rest on it or are made by it.
// $id
// $afterOrder, $afterId  the last claim of the page before; null on the first page
// $limit
// One row a claim in the order of the report.
MATCH (:Entity {id: $id})<-[:ABOUT|RESTS_ON|ASSERTED_BY]-(c:Claim)
WHERE $afterId IS NULL OR c.order > $afterOrder OR (c.order = $afterOrder AND c.id > $afterId)
WITH DISTINCT c
RETURN c.id AS id, c.order AS order
ORDER BY c.order, c.id
LIMIT $limit
