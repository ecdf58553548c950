// How many documents each choice of each facet would leave, given the choices in the other facets.
// $kinds, $years, $organizations, $appears, $identifiers, $records   as in papers/list
// One row a facet and value: facet, value, count; most first, ties by value; years newest first. A value that is chosen
// stays although nothing is left of it. Facet "all" counts documents of the kinds, "total" those that pass every filter.
// A document fails a facet once: it counts for that facet's values when it fails no other.
MATCH (s:Entity)
WHERE s.kind IN $kinds
WITH s,
  CASE WHEN EXISTS { (s)<-[:REFERS_TO]-() } THEN 'footnote' ELSE 'text' END AS appears,
  CASE
    WHEN s.arxiv IS NULL AND s.doi IS NULL THEN ['neither']
    ELSE [x IN [CASE WHEN s.arxiv IS NOT NULL THEN 'arxiv' END, CASE WHEN s.doi IS NOT NULL THEN 'doi' END] WHERE x IS NOT NULL]
  END AS identifiers,
  COLLECT { MATCH (s)<-[:PRODUCED]-(o:Organization) RETURN DISTINCT o.id } AS organizations
WITH s.year AS year, s.recordConfidence AS record, appears, identifiers, organizations,
  [facet IN [
    CASE WHEN NOT (size($years) = 0 OR coalesce(s.year IN $years, false)) THEN 'year' END,
    CASE WHEN NOT (size($records) = 0 OR coalesce(s.recordConfidence IN $records, false)) THEN 'record' END,
    CASE WHEN NOT (size($appears) = 0 OR appears IN $appears) THEN 'appears' END,
    CASE WHEN NOT (size($identifiers) = 0 OR any(x IN identifiers WHERE x IN $identifiers)) THEN 'identifier' END,
    CASE WHEN NOT (size($organizations) = 0 OR any(x IN organizations WHERE x IN $organizations)) THEN 'organization' END
  ] WHERE facet IS NOT NULL] AS fails
WITH collect({year: year, record: record, appears: appears, identifiers: identifiers, organizations: organizations, fails: fails}) AS documents
CALL (documents) {
  UNWIND documents AS d
  WITH d.year AS year, sum(CASE WHEN all(f IN d.fails WHERE f = 'year') THEN 1 ELSE 0 END) AS count
  WHERE year IS NOT NULL AND (count > 0 OR year IN $years)
  RETURN 'year' AS facet, toString(year) AS value, count
  ORDER BY year DESC
  LIMIT 200
  UNION ALL
  UNWIND documents AS d
  WITH d.record AS value, sum(CASE WHEN all(f IN d.fails WHERE f = 'record') THEN 1 ELSE 0 END) AS count
  WHERE value IS NOT NULL AND (count > 0 OR value IN $records)
  RETURN 'record' AS facet, value, count
  ORDER BY count DESC, value
  LIMIT 200
  UNION ALL
  UNWIND documents AS d
  WITH d.appears AS value, sum(CASE WHEN all(f IN d.fails WHERE f = 'appears') THEN 1 ELSE 0 END) AS count
  WHERE count > 0 OR value IN $appears
  RETURN 'appears' AS facet, value, count
  ORDER BY count DESC, value
  LIMIT 200
  UNION ALL
  UNWIND documents AS d
  UNWIND d.identifiers AS value
  WITH value, sum(CASE WHEN all(f IN d.fails WHERE f = 'identifier') THEN 1 ELSE 0 END) AS count
  WHERE count > 0 OR value IN $identifiers
  RETURN 'identifier' AS facet, value, count
  ORDER BY count DESC, value
  LIMIT 200
  UNION ALL
  UNWIND documents AS d
  UNWIND d.organizations AS value
  WITH value, sum(CASE WHEN all(f IN d.fails WHERE f = 'organization') THEN 1 ELSE 0 END) AS count
  WHERE count > 0 OR value IN $organizations
  RETURN 'organization' AS facet, value, count
  ORDER BY count DESC, value
  LIMIT 200
  UNION ALL
  RETURN 'total' AS facet, '' AS value, size([d IN documents WHERE size(d.fails) = 0]) AS count
  UNION ALL
  RETURN 'all' AS facet, '' AS value, size(documents) AS count
}
RETURN facet, value, count
LIMIT 1000
