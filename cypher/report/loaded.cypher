// The reports that are loaded, with the version of their data.
// One row a report, by id; none while nothing is loaded.
MATCH (d:Dataset)
MATCH (report:Report {id: d.id})
RETURN report {.id, .title, .titleZh, .licence, version: d.version} AS report
ORDER BY report.id
LIMIT 100
