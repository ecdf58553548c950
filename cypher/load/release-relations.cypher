// Takes away the relations that a report stated; those of other reports stay, even between the same two entities.
// $report
// No rows.
MATCH (n:Entity)
WHERE $report IN n.reports
MATCH (n)-[r]->(:Entity)
WHERE r.report = $report
DELETE r
