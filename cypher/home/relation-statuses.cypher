// Relations of the whole graph by evidence status, as each report counted its own when it was loaded; the claims' own are left out.
// One row a status.
MATCH (d:Dataset)
UNWIND range(0, size(coalesce(d.relationStatuses, [])) - 1) AS i
RETURN d.relationStatuses[i] AS status, sum(d.relationTotals[i]) AS total
ORDER BY status
LIMIT 100
