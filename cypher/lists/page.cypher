// One page of the entities of some groups. Each group is read in order from an index, no further than the page needs, so that a
// page of a million costs what one of a hundred costs.
// $list    what is listed; one map, since Neo4j plans anew for each length of a list that it is given by itself
//   groups  groups of one kind
//   order   "name" (claims: as in the report), "name-zh", "claims" (most first), "relations" (most first), "date" (newest first)
//   from    the key after which the page begins
//   until   the key before which it ends: the next letter or chapter, or past all
// $limit   one more than the page tells whether there is a next
// One row an entity, by `key`, which no two share.
UNWIND $list.groups AS listGroup
CALL (listGroup) {
  WITH listGroup
  WHERE $list.order = "name"
  MATCH (n:Entity)
  WHERE n.listGroup = listGroup AND n.entryKey > $list.from AND n.entryKey < $list.until
  RETURN n, n.entryKey AS key ORDER BY n.listGroup, n.entryKey LIMIT $limit
UNION ALL
  WITH listGroup
  WHERE $list.order = "name-zh"
  MATCH (n:Entity)
  WHERE n.listGroup = listGroup AND n.entryKeyZh > $list.from AND n.entryKeyZh < $list.until
  RETURN n, n.entryKeyZh AS key ORDER BY n.listGroup, n.entryKeyZh LIMIT $limit
UNION ALL
  WITH listGroup
  WHERE $list.order = "claims"
  MATCH (n:Entity)
  WHERE n.listGroup = listGroup AND n.claimsKey > $list.from AND n.claimsKey < $list.until
  RETURN n, n.claimsKey AS key ORDER BY n.listGroup, n.claimsKey LIMIT $limit
UNION ALL
  WITH listGroup
  WHERE $list.order = "relations"
  MATCH (n:Entity)
  WHERE n.listGroup = listGroup AND n.relationsKey > $list.from AND n.relationsKey < $list.until
  RETURN n, n.relationsKey AS key ORDER BY n.listGroup, n.relationsKey LIMIT $limit
UNION ALL
  WITH listGroup
  WHERE $list.order = "date"
  MATCH (n:Entity)
  WHERE n.listGroup = listGroup AND n.dateKey > $list.from AND n.dateKey < $list.until
  RETURN n, n.dateKey AS key ORDER BY n.listGroup, n.dateKey LIMIT $limit
}
WITH n, key
ORDER BY key
LIMIT $limit
RETURN n.id AS id, key
ORDER BY key
