// The report and its chapters with their passages and claims counted.
// One row a chapter in the order of the report.
MATCH (d:Dataset)
WITH d ORDER BY d.id LIMIT 1
MATCH (report:Report {id: d.id})-[h:HAS_SECTION]->(chapter:Section)
CALL (chapter) {
  MATCH (chapter)-[:HAS_SECTION*0..6]->(:Section)-[:HAS_PASSAGE]->(p:Passage)
  WITH p, COUNT { (p)<-[:STATED_IN]-() } AS claims
  RETURN count(p) AS passages, sum(CASE WHEN claims > 0 THEN 1 ELSE 0 END) AS passagesWithClaims, sum(claims) AS claims
}
RETURN
  report {.id, .title, .titleZh, .published, .licence} AS report,
  chapter {.id, .title, .titleZh, passages: passages, passagesWithClaims: passagesWithClaims, claims: claims} AS chapter
ORDER BY h.order, chapter.id
LIMIT 200
