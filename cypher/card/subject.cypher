// One entity with what its card says of it, and its relations as the loader counted them.
// $id
// One row; none when nothing is known under the id.
MATCH (n:Entity {id: $id})
RETURN
  n {...node} AS node,
  coalesce(n.aliases, []) AS aliases,
  n.iso AS iso,
  [
    {scheme: 'wikidata', value: n.wikidata, seenAt: n.wikidataSeenAt},
    {scheme: 'ror', value: n.ror, seenAt: n.rorSeenAt},
    {scheme: 'orcid', value: n.orcid, seenAt: n.orcidSeenAt}
  ] AS identifiers,
  n.summary AS summary,
  n.summaryZh AS summaryZh,
  [i IN range(0, size(coalesce(n.countTotals, [])) - 1) | {
    direction: n.countDirections[i],
    type: n.countTypes[i],
    stance: CASE n.countStances[i] WHEN "" THEN null ELSE n.countStances[i] END,
    status: n.countStatuses[i],
    total: n.countTotals[i]
  }] AS relationCounts,
  coalesce(n.claimCount, 0) AS claimCount
