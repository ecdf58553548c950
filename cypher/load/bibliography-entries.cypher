// Where each document stands in the bibliography: its group (kind and whatever the filters tell apart that a document has once), and a
// key for each order, as those of list-entries. What an organization produced carries both too, so that a part of its documents is
// read in order, however many it has.
// Runs after relation-counts, in the same transaction.
// $ids  ids of the entities whose claims or relations may have changed
// No rows.
UNWIND $ids AS id
MATCH (s:Entity {id: id})
WHERE s:Source
SET
  s.documentGroup = s.kind + "|" + coalesce(toString(s.year), "") + "|" + coalesce(s.recordConfidence, "")
    + CASE WHEN EXISTS { (s)<-[:REFERS_TO]-() } THEN "|footnote|" ELSE "|text|" END
    + CASE
        WHEN s.arxiv IS NULL AND s.doi IS NULL THEN "neither"
        WHEN s.doi IS NULL THEN "arxiv"
        WHEN s.arxiv IS NULL THEN "doi"
        ELSE "arxiv,doi"
      END,
  s.mentionsKey = right("00000000" + toString(999999999 - COUNT { (s)<-[:RESTS_ON]-() }), 9) + "\t" + s.id,
  s.citedKey = right("00000000" + toString(999999999 - COUNT { (s)<-[:CITES]-() }), 9) + "\t" + s.id,
  s.yearKey = toString(9999 - coalesce(s.year, 0)) + "\t" + s.id
WITH s
MATCH (s)<-[r:PRODUCED]-(o:Organization)
SET r.maker = o.id, r.mentionsKey = s.mentionsKey
