// One entity with what its card says of it, and its relations as the loader counted them.
// $id
// One row; none when nothing is known under the id.
MATCH (n:Entity {id: $id})
RETURN
  n {.id, .kind, .name, .nameZh, .short, .shortZh, .sort, .date, .time, .published, .year, .degree} AS node,
  coalesce(n.aliases, []) AS aliases,
  n.iso AS iso,
  [scheme IN ['wikidata', 'ror', 'orcid'] | {scheme: scheme, value: n[scheme], seenAt: n[scheme + 'SeenAt']}] AS identifiers,
  n.summary AS summary,
  n.summaryZh AS summaryZh,
  coalesce(n.relationCounts, []) AS relationCounts,
  coalesce(n.claimCount, 0) AS claimCount
