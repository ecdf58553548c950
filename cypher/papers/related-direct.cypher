// Papers that this one cites, and papers that cite it.
// $id     the paper
// $limit  rows at most
// One row a paper: its id, and whether it cites the paper; newest first, ties by id. Where each cites the other, `cites` is true.
MATCH (q:Entity {id: $id})-[c:CITES]-(x:Paper)
WHERE x <> q AND x:Entity
WITH x, any(from IN collect(startNode(c)) WHERE from = x) AS cites
RETURN x.id AS id, cites
ORDER BY coalesce(x.year, 0) DESC, id
LIMIT $limit
