// Documents of some organizations, with where each stands in the bibliography.
// $makers  ids of organizations
// $most    so many at most, those that most claims rest on; the same number of each organization is looked at
// One row a document, those that most claims rest on first, with those of the organizations that produced it.
UNWIND $makers AS maker
CALL (maker) {
  MATCH ()-[r:PRODUCED]->()
  WHERE r.maker = maker AND r.mentionsKey > ""
  WITH r
  ORDER BY r.maker, r.mentionsKey
  LIMIT $most
  RETURN endNode(r) AS s
}
WITH s, collect(DISTINCT maker) AS makers
ORDER BY s.mentionsKey
LIMIT $most
RETURN s {.id, .documentGroup, .mentionsKey, .yearKey, .entryKey, .citedKey} AS entry, makers
ORDER BY entry.mentionsKey
