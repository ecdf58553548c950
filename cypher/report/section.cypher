// A heading of the report with its passages, the claims of each and the footnotes printed there; a number that was never
// printed stands with the passage that it must have followed.
// $id
// One row; none when no heading is known under the id.
MATCH way = (:Report)-[:HAS_SECTION*1..6]->(s:Section {id: $id})
RETURN
  s {.id, .title, .titleZh, .line} AS section,
  [x IN tail(nodes(way)) | x {.id, .title, .titleZh}] AS path,
  COLLECT {
    MATCH (s)-[h:HAS_PASSAGE]->(p:Passage)
    RETURN p {
      .id, .number, .line, .checksum, .noClaims, .noClaimsZh,
      claims: COLLECT {
        MATCH (p)<-[:STATED_IN]-(c:Claim)
        RETURN c {.id, .note, .noteZh} AS claim
        ORDER BY c.order, c.id LIMIT 100
      }
    } AS passage
    ORDER BY h.order, p.number LIMIT 200
  } AS passages,
  COLLECT {
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
    RETURN f.id
    ORDER BY f.order, f.id LIMIT 500
  } AS footnotes
LIMIT 1
