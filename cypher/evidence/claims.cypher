// Claims as they stand in a list: speakers, footnote marks in printed order, and where in the report each is stated.
// $ids  ids of claims; unknown ones fall away
// One row a claim, in no order: the caller knows the order of its ids.
UNWIND $ids AS id
MATCH (c:Entity {id: id})-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(s:Section)
RETURN
  c.id AS id,
  c.name AS name,
  c.nameZh AS nameZh,
  c.subtype AS subtype,
  c.time AS time,
  c.timeFrom AS timeFrom,
  c.status AS status,
  COLLECT {
    MATCH (c)-[:ASSERTED_BY]->(n:Entity)
    RETURN n {...node}
    ORDER BY n.id
  } AS assertedBy,
  COLLECT {
    MATCH (c)-[m:MARKED_BY]->(f:Footnote)
    RETURN f {.id, .printed, .status}
    ORDER BY m.order, f.id
  } AS marks,
  p.id AS passage,
  p.number AS passageNumber,
  head(COLLECT {
    MATCH way = (:Report)-[:HAS_SECTION*1..6]->(s)
    RETURN [x IN nodes(way) | x {.id, .title, .titleZh}]
  }) AS way
