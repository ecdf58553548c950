// The report itself with its authors, in order, and the document that it is a digest of.
// One row; none while no report is loaded.
MATCH (d:Dataset)
WITH d ORDER BY d.id LIMIT 1
MATCH (report:Report {id: d.id})
RETURN
  report {.id, .title, .titleZh, .published, .licence, .note, .noteZh} AS report,
  COLLECT {
    UNWIND range(0, size(coalesce(report.authors, [])) - 1) AS place
    MATCH (n:Entity {id: report.authors[place]})
    RETURN n {...node}
    ORDER BY place
  } AS authors,
  head(COLLECT {
    MATCH (n:Entity {id: report.digestOf})
    RETURN n {...node}
  }) AS digestOf
