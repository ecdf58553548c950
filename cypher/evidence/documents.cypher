// Documents as they can be cited: bibliographic fields, the first authors as printed, and how far the record was checked.
// $ids  ids of sources; unknown ones fall away
// One row a document, in no order: the caller knows the order of its ids.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n:Source
RETURN
  n {...node} AS node,
  n {
    .year, .published, .venue, .publisher, .genre, .url, .doi, .arxiv, .authorCount, .described, .listEntries,
    .unmarkedEntries, .note, .noteZh, firstAuthors: n.authorNames[..3]
  } AS record,
  {
    confidence: n.recordConfidence, since: n.recordSince, seenAt: n.recordSeenAt, seenIn: n.recordSeenIn,
    seenInZh: n.recordSeenInZh, partly: n.recordPartly, unverified: n.recordUnverified
  } AS check
