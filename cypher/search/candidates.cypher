// Entities whose names, aliases, identifiers, summaries or headings hold the words asked for, as the full-text index finds them.
// $text   the query in Lucene's syntax, from search-lucene.ts and from nowhere else
// $limit  the best so many; their order is settled by search-rank.ts
// One row an entity, best score first, then by id.
CALL db.index.fulltext.queryNodes('entitySearch', $text, {limit: $limit}) YIELD node AS n, score
RETURN
  n {...node} AS node,
  coalesce(n.aliases, []) AS aliases,
  n.summary AS summary,
  n.summaryZh AS summaryZh,
  COLLECT {
    MATCH (n)-[:STATED_IN]->(:Passage)<-[:HAS_PASSAGE]-(s:Section)
    UNWIND [s.title, s.titleZh] AS title
    RETURN title
  } AS headings,
  [n.arxiv, n.doi, n.openAlexId, n.wikidata, n.ror, n.orcid, n.iso] AS identifiers
ORDER BY score DESC, n.id
LIMIT $limit
