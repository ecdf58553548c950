// The documents that most claims rest on.
// $limit
// One row a document, most claims first, then by id.
MATCH (n:Source)
WHERE n.restingClaims > 0
RETURN
  n {...node} AS document,
  n.restingClaims AS claims
ORDER BY n.restingClaims DESC, n.id
LIMIT $limit
