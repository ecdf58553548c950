// The documents that a claim rests on, each with its authors, the organizations behind it and the other claims that rest on it.
// $id
// $authorLimit, $claimLimit  of one document
// One row a document: those behind footnotes in the order printed, then those that the text names, by id.
MATCH (c:Entity {id: $id})-[r:RESTS_ON]->(s:Source)
OPTIONAL MATCH (c)-[m:MARKED_BY]->(:Footnote {id: r.footnote})
RETURN
  s.id AS document,
  r.via AS via,
  r.footnote AS footnote,
  r.status AS status,
  COLLECT {
    MATCH (s)<-[a:AUTHORED]-(n:Person)
    RETURN n {...node}
    ORDER BY a.position, n.id LIMIT $authorLimit
  } AS authors,
  COUNT { (s)<-[:AUTHORED]-() } AS authorTotal,
  COLLECT {
    MATCH (s)<-[:PRODUCED]-(n:Entity)
    RETURN n {...node}
    ORDER BY n.id LIMIT $authorLimit
  } AS organizations,
  COUNT { (s)<-[:PRODUCED]-() } AS organizationTotal,
  COLLECT {
    MATCH (s)<-[:RESTS_ON]-(one:Claim)
    WHERE one <> c
    RETURN one.id
    ORDER BY one.order, one.id LIMIT $claimLimit
  } AS otherClaims,
  COUNT { (s)<-[:RESTS_ON]-() } - 1 AS otherClaimTotal
ORDER BY m.order, s.id
LIMIT 200
