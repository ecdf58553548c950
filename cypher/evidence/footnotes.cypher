// Footnotes as printed, with the document that the content calls for and, where it is another, the one the number leads to.
// $ids  ids of footnotes; unknown ones fall away
// One row a footnote, in no order: the caller knows the order of its ids.
UNWIND $ids AS id
MATCH (f:Footnote {id: id})
RETURN
  f {.id, .printed, .state, .entry, .entryByNumber, .confidence, .note, .noteZh, .status, .printedTimes} AS footnote,
  head(COLLECT { MATCH (f)-[:REFERS_TO]->(s:Source) RETURN s.id ORDER BY s.id LIMIT 1 }) AS refersTo,
  head(COLLECT { MATCH (f)-[:LEADS_TO]->(s:Source) RETURN s.id ORDER BY s.id LIMIT 1 }) AS leadsTo
