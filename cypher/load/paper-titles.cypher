// The titles of all papers of all collections, for counting their words.
// One row a paper, in no order.
MATCH (p:Paper)
WHERE p:Entity
RETURN p.name AS title
