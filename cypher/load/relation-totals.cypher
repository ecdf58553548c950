// Keeps on the Dataset how many relations the whole graph has by status; the claims' own (speaks of, rests on ...) left out.
// Runs after relation-counts, in the same transaction.
// $report      id of the report whose Dataset carries them
// $claimTypes  types that belong to claims themselves
// No rows.
MATCH (:Entity)-[r]->(:Entity)
WHERE r.id IS NOT NULL AND NOT type(r) IN $claimTypes
WITH r.status AS status, count(*) AS total
ORDER BY status
WITH collect(status) AS statuses, collect(total) AS totals
MATCH (d:Dataset {id: $report})
SET d.relationStatuses = statuses, d.relationTotals = totals
