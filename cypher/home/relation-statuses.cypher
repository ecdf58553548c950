// Relations of the whole graph by evidence status, as the loader counted them; the claims' own are left out.
// One row.
MATCH (d:Dataset)
WITH d ORDER BY d.loadedAt DESC, d.id LIMIT 1
RETURN coalesce(d.relationStatuses, []) AS statuses, coalesce(d.relationTotals, []) AS totals
