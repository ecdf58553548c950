// One page of the documents of some groups of the bibliography. Each group is read in order from an index, no further than the page
// needs, so that a page of a million costs what one of a hundred costs.
// $list   what is listed; one map, since Neo4j plans anew for each length of a list that it is given by itself
//   groups  groups of the bibliography
//   order   "mentions" (claims resting on it, most first), "year" (newest first, none last), "title", "cited" (most first)
//   from    the key after which the page begins
// $limit  one more than the page tells whether there is a next
// One row a document, by `key`, which no two share.
UNWIND $list.groups AS documentGroup
CALL (documentGroup) {
  WITH documentGroup
  WHERE $list.order = "mentions"
  MATCH (s:Source)
  WHERE s.documentGroup = documentGroup AND s.mentionsKey > $list.from
  RETURN s, s.mentionsKey AS key ORDER BY s.documentGroup, s.mentionsKey LIMIT $limit
UNION ALL
  WITH documentGroup
  WHERE $list.order = "year"
  MATCH (s:Source)
  WHERE s.documentGroup = documentGroup AND s.yearKey > $list.from
  RETURN s, s.yearKey AS key ORDER BY s.documentGroup, s.yearKey LIMIT $limit
UNION ALL
  WITH documentGroup
  WHERE $list.order = "title"
  MATCH (s:Source)
  WHERE s.documentGroup = documentGroup AND s.entryKey > $list.from
  RETURN s, s.entryKey AS key ORDER BY s.documentGroup, s.entryKey LIMIT $limit
UNION ALL
  WITH documentGroup
  WHERE $list.order = "cited"
  MATCH (s:Source)
  WHERE s.documentGroup = documentGroup AND s.citedKey > $list.from
  RETURN s, s.citedKey AS key ORDER BY s.documentGroup, s.citedKey LIMIT $limit
}
WITH s, key
ORDER BY key
LIMIT $limit
RETURN s.id AS id, key
ORDER BY key
