// Titles of papers that other evidence has already found.
// $ids  their ids; unknown ones fall away
// One row a paper, in no order.
UNWIND $ids AS id
MATCH (p:Entity {id: id})
RETURN p.id AS id, p.name AS title
