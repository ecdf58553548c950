// Which reports are loaded, in which version of their data.
// One row a report, by id; none while nothing is loaded.
MATCH (d:Dataset)
RETURN d.id AS report, d.version AS version, d.loadedAt AS loadedAt
ORDER BY d.id
LIMIT 100
