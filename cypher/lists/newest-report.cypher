// When the newest of the loaded reports was published: where the time line of a list's rows ends.
// One row.
MATCH (d:Dataset)
MATCH (report:Report {id: d.id})
RETURN max(report.published) AS published
