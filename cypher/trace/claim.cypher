// A claim, the passage that states it, what it speaks of and the footnotes printed behind it.
// $id
// One row; none when no claim is known under the id.
MATCH (c:Entity {id: $id})-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(s:Section)
RETURN
  c.note AS note,
  c.noteZh AS noteZh,
  p {.id, .number, .line, .checksum, passagesInSection: COUNT { (s)-[:HAS_PASSAGE]->() }} AS passage,
  COLLECT { MATCH (p)<-[:STATED_IN]-(one:Claim) RETURN one {.id, .name, .nameZh} ORDER BY one.order, one.id } AS claims,
  COLLECT {
    MATCH (c)-[:ABOUT]->(n:Entity)
    RETURN n {...node}
    ORDER BY n.kind, n.id
  } AS about,
  COLLECT { MATCH (c)-[m:MARKED_BY]->(f:Footnote) RETURN f.id ORDER BY m.order, f.id } AS footnotes
