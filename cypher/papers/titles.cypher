// Titles of papers, to compare and to learn from how rare their words are.
// $limit  the first so many by id
// One row a paper, by id: the index on kind and id gives this order without sorting.
MATCH (p:Entity)
WHERE p.kind = 'paper' AND p.id > ''
RETURN p.id AS id, p.name AS title
ORDER BY p.kind, p.id
LIMIT $limit
