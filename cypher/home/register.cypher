// Every footnote of the report with the chapter and heading that it stands under, its document and a claim that rests on it.
// One row a footnote in the order printed.
MATCH (f:Footnote)<-[:MARKED]-(at:Passage|Section)
WITH f, CASE WHEN at:Section THEN at ELSE head(COLLECT { MATCH (at)<-[:HAS_PASSAGE]-(s:Section) RETURN s }) END AS section
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
