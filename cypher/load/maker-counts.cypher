// How many documents an organization produced: of each group of the bibliography, of each kind and in all; nothing where none.
// Runs after bibliography-entries, in the same transaction.
// $ids  ids of organizations
// No rows.
UNWIND $ids AS id
MATCH (o:Entity {id: id})
CALL (o) {
  MATCH (o)-[:PRODUCED]->(s:Source)
  WHERE s.documentGroup IS NOT NULL
  WITH s.documentGroup AS documentGroup, count(DISTINCT s) AS total
  ORDER BY documentGroup
  RETURN
    collect(documentGroup) AS groups,
    collect(total) AS totals,
    sum(CASE WHEN documentGroup STARTS WITH "paper|" THEN total ELSE 0 END) AS papers,
    sum(total) AS documents
}
SET
  o.documentGroups = groups,
  o.documentTotals = totals,
  o.paperCount = CASE WHEN papers > 0 THEN papers END,
  o.webCount = CASE WHEN documents > papers THEN documents - papers END,
  o.documentCount = CASE WHEN documents > 0 THEN documents END
