// Entities whose texts hold the words asked for, as the full-text index finds them.
// $asked  {text, limit}, at most two: a query in Lucene's syntax, from server/queries/search/lucene.ts and from nowhere else,
//         and how many of the best; their order is settled by rank.ts
// $limit  what the limits add up to
// One row an entity, best score first, then by id.
UNWIND $asked AS ask
CALL db.index.fulltext.queryNodes('entityWords', ask.text, {limit: ask.limit}) YIELD node AS n, score
WITH n, max(score) AS score
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
  [n.arxiv, n.doi, n.openAlexId, n.wikidata, n.ror, n.orcid, n.iso] AS identifiers,
  coalesce(n.authorNames, [])[..100] AS authors,
  coalesce(n.authorCount, 0) AS authorCount,
  n.publisher AS publisher
ORDER BY score DESC, n.id
LIMIT $limit
