// The organizations whose documents are to be counted anew.
// $ids  ids of organizations, and of documents that they produced
// One row an organization.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  WITH n
  WHERE n:Organization
  RETURN n AS maker
UNION
  MATCH (n:Source)<-[:PRODUCED]-(maker:Organization)
  RETURN maker
}
RETURN DISTINCT maker.id AS id
