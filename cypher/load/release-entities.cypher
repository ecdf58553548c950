// Takes a report's name off the entities that it shares with others. Their identifiers are let go where nobody else holds
// them, so that one which moves from one document to another breaks no rule of uniqueness on the way.
// $report
// No rows.
MATCH (n:Entity)
WHERE $report IN n.reports
SET n.reports = [other IN n.reports WHERE other <> $report]
FOREACH (alone IN CASE WHEN n.reports = [] THEN [n] ELSE [] END |
  REMOVE alone.doi, alone.arxiv, alone.openAlexId, alone.s2Id
)
