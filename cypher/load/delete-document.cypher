// Deletes what is a report's own: the document, its footnotes and figures, its claims, the questions it asks.
// $report
// No rows.
CALL () {
  MATCH (n:Report) RETURN n
UNION
  MATCH (n:Section) RETURN n
UNION
  MATCH (n:Passage) RETURN n
UNION
  MATCH (n:Footnote) RETURN n
UNION
  MATCH (n:Figure) RETURN n
UNION
  MATCH (n:Claim) RETURN n
UNION
  MATCH (n:Question) RETURN n
}
WITH n
WHERE $report IN n.reports
DETACH DELETE n
