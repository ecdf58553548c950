// Tells readers that a report's data is about to change. Readers look at it through cypher/health/replacements.
// $loader   the run of the loader; two that load at once have an announcement each
// $stage    "announced": the new data is being written, unseen; "applying": it is becoming visible at this moment
// $lastsMs  after so long it counts no more, whatever became of the loader
// No rows.
MERGE (r:Replacement {id: $loader})
SET r.stage = $stage
SET r.until = timestamp() + $lastsMs
