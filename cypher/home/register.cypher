// Every footnote of the report with the chapter and heading that it stands under (for a number that was never printed: that
// of the passage that it must have followed), its document and a claim that rests on it.
// One row a footnote in the order printed.
MATCH (f:Footnote)
CALL (f) {
  MATCH (f)<-[:MARKED]-(section:Section)
  RETURN section
UNION
  MATCH (f)<-[:MARKED]-(:Passage)<-[:HAS_PASSAGE]-(section:Section)
  RETURN section
UNION
  MATCH (:Passage {id: f.near})<-[:HAS_PASSAGE]-(section:Section)
  RETURN section
}
MATCH (:Report)-[:HAS_SECTION]->(chapter:Section)-[:HAS_SECTION*0..6]->(section)
RETURN
  f {.id, .printed, .state} AS footnote,
  section {.id, .title, .titleZh, .shortEn, .shortZh} AS section,
  chapter {.id, .title, .titleZh} AS chapter,
  head(COLLECT {
    MATCH (f)-[:REFERS_TO]->(n:Entity)
    RETURN n {.id, .kind, .name, .nameZh, .short, .shortZh, .sort, .date, .time, .published, .year, .degree}
    ORDER BY n.id LIMIT 1
  }) AS document,
  head(COLLECT { MATCH (f)<-[:MARKED_BY]-(c:Claim) RETURN c.id ORDER BY c.order, c.id LIMIT 1 }) AS claim
ORDER BY f.order, f.id
LIMIT 2000
