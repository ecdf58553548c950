// The first relations of every group (type, stance, direction) of one entity. Walks the entity's relations of these types once;
// how many there are in all is never counted here but read from the node (card/subject).
// $id
// $types  the types to show
// $limit  relations of a group at most
// One row a relation: newest first within its group, then in the order of authorship, then by id.
MATCH (n:Entity {id: $id})-[r]-(:Entity)
WHERE type(r) IN $types
WITH n, r
ORDER BY coalesce(r.time, "") DESC, coalesce(r.position, 0), r.id
WITH n, type(r) AS type, r.stance AS stance, startNode(r) = n AS outgoing, collect(r)[..$limit] AS firsts
UNWIND firsts AS r
WITH r, outgoing, CASE WHEN outgoing THEN endNode(r) ELSE startNode(r) END AS m
RETURN
  CASE WHEN outgoing THEN "out" ELSE "in" END AS direction,
  r {...relationship} AS relationship,
  m {...node} AS other,
  coalesce(r.position, 0) AS position
ORDER BY coalesce(r.time, "") DESC, coalesce(r.position, 0), r.id
