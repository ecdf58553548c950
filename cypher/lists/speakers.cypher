// Those who make most claims.
// $limit
// One row a person or organization, most claims first, then by id.
MATCH (n:Entity)
WHERE n.saidCount > 0
RETURN
  n {...node} AS node,
  n.saidCount AS count
ORDER BY n.saidCount DESC, n.id
LIMIT $limit
