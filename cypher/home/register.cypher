// Every footnote of the report with its chapter and the nearest heading above it that has a short name (for a number that
// was never printed: above the passage that it must have followed), its document and a claim that rests on it.
// One row a footnote in the order printed.
MATCH (f:Footnote)
CALL (f) {
  MATCH (f)<-[:MARKED]-(section:Section)
  RETURN section, null AS passage
UNION
  MATCH (f)<-[:MARKED]-(p:Passage)<-[:HAS_PASSAGE]-(section:Section)
  RETURN section, p.number AS passage
UNION
  MATCH (p:Passage {id: f.near})<-[:HAS_PASSAGE]-(section:Section)
  RETURN section, p.number AS passage
}
MATCH way = (:Report)-[:HAS_SECTION]->(chapter:Section)-[:HAS_SECTION*0..6]->(section)
WITH f, {section: section.id, passage: passage} AS place, chapter, coalesce(head([s IN reverse(nodes(way)) WHERE s.shortEn IS NOT NULL]), section) AS topic
RETURN
  f {.id, .printed, .state, place: place} AS footnote,
  topic {.id, .title, .titleZh, .shortEn, .shortZh} AS section,
  chapter {.id, .title, .titleZh} AS chapter,
  head(COLLECT {
    MATCH (f)-[:REFERS_TO]->(n:Entity)
    RETURN n {...node}
    ORDER BY n.id LIMIT 1
  }) AS document,
  head(COLLECT { MATCH (f)<-[:MARKED_BY]-(c:Claim) RETURN c.id ORDER BY c.order, c.id LIMIT 1 }) AS claim
ORDER BY f.order, f.id
LIMIT 2000
