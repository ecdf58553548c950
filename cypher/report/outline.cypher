// Every heading of the report with its passages and footnotes; a number that was never printed stands with the passage that it
// must have followed.
// One row a heading in the order of the report.
MATCH (d:Dataset)
WITH d ORDER BY d.id LIMIT 1
MATCH (:Report {id: d.id})-[:HAS_SECTION*1..6]->(s:Section)
RETURN
  s {
    .id, .title, .titleZh, .level, .line,
    parent: head(COLLECT { MATCH (s)<-[:HAS_SECTION]-(above:Section) RETURN above.id }),
    passages: COLLECT {
      MATCH (s)-[h:HAS_PASSAGE]->(p:Passage)
      RETURN p {.id, .number, .line, .checksum, .noClaims, .noClaimsZh, claims: COUNT { (p)<-[:STATED_IN]-() }}
      ORDER BY h.order, p.number
    },
    footnotes: COLLECT {
      CALL (s) {
        MATCH (s)-[:MARKED]->(f:Footnote)
        RETURN f
      UNION
        MATCH (s)-[:HAS_PASSAGE]->(:Passage)-[:MARKED]->(f:Footnote)
        RETURN f
      UNION
        MATCH (s)-[:HAS_PASSAGE]->(p:Passage)
        MATCH (f:Footnote {near: p.id})
        RETURN f
      }
      // Trap: without its own name the map would hide the node, and the order with it.
      RETURN f {.id, .printed, .state} AS footnote
      ORDER BY f.order, f.id
    }
  } AS section
ORDER BY s.order, s.id
LIMIT 2000
