// Which version of a report's data is stored.
// $report  its id, or null for the first report there is
// One row; none where nothing is stored.
MATCH (d:Dataset)
WHERE $report IS NULL OR d.id = $report
RETURN d.version AS version
ORDER BY d.id
LIMIT 1
