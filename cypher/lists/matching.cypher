// The entities of one kind that hold the words asked for, with where each stands in its list: what is filtered, sorted, counted and
// paged without asking again.
// $text     the query in Lucene's syntax, from server/queries/search/lucene.ts and from nowhere else; it names the kind
// $speaker  only claims of this person or organization; null: of anybody
// $most     the best so many are looked at, however many there are
// One row an entity, by id.
CALL db.index.fulltext.queryNodes('entityWords', $text, {limit: $most}) YIELD node AS n
WHERE $speaker IS NULL OR EXISTS { MATCH (n)-[:ASSERTED_BY]->(:Entity {id: $speaker}) }
RETURN n {.id, .listGroup, .entryKey, .entryKeyZh, .entryHead, .entryHeadZh, .claimsKey, .relationsKey, .dateKey} AS entry
ORDER BY n.id
LIMIT $most
