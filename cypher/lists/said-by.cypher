// What one person or organization says, with where each claim stands in the list of claims.
// $speaker
// $most     so many at most, the first of the report
// One row a claim, in the order of the report.
MATCH ()-[r:ASSERTED_BY]->()
WHERE r.speaker = $speaker AND r.entryKey > ""
WITH r
ORDER BY r.speaker, r.entryKey
LIMIT $most
WITH r, startNode(r) AS n
RETURN n {.id, .listGroup, .entryKey, .entryKeyZh, .entryHead, .entryHeadZh, .claimsKey, .relationsKey, .dateKey} AS entry
ORDER BY r.entryKey
