// The entities that a report has: its claims, and what it shares with others.
// $report  null: all entities of the graph
// One row an entity.
MATCH (n:Entity)
WHERE $report IS NULL OR $report IN n.reports
RETURN n.id AS id
