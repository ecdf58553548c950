// Tells readers that a report's data is about to change. Readers look at it through cypher/health/replacements.
// $report
// $stage    "announced": the new data is being written, unseen; "applying": it is becoming visible at this moment
// $lastsMs  after so long it counts no more: whoever announced it was killed
// No rows.
MERGE (r:Replacement {id: $report})
SET r.stage = $stage
SET r.until = timestamp() + $lastsMs
