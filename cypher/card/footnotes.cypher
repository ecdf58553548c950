// The footnotes whose content calls for a document, or whose printed number leads to it.
// $id
// $limit
// One row a footnote in the order printed.
MATCH (:Entity {id: $id})<-[:REFERS_TO|LEADS_TO]-(f:Footnote)
WITH DISTINCT f
RETURN f.id AS id
ORDER BY f.order, f.id
LIMIT $limit
