// A document with all that a citation of it is made of.
// $id  a document
// One row, or none where there is no such document. Authors as printed, in the order of the document.
MATCH (s:Entity {id: $id})
WHERE s:Source
RETURN
  s {.id, .kind, .name, .described, .authorNames, .authorCount, .year, .published, .venue, .publisher, .genre, .url, .doi, .arxiv}
    AS document,
  s {since: s.recordSince, seenAt: s.recordSeenAt, unverified: s.recordUnverified} AS check
LIMIT 1
