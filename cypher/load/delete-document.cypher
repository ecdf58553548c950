// Deletes what is a report's own: the document, its footnotes and figures, its claims.
// $report
// No rows.
MATCH (n:Report|Section|Passage|Footnote|Figure|Claim)
WHERE $report IN n.reports
DETACH DELETE n
