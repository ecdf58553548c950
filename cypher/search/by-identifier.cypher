// Documents and others that carry one of these identifiers.
// $arxiv, $openAlexId, $wikidata, $ror, $orcid  in the form kept, or null
// $dois                                         forms of one DOI, or none
// $addresses, $pages                            in the normal form, with and without parameters, or none
// One row an entity, by id, those of an identifier or the whole address before those of the page; at most 20.
CALL () {
  MATCH (s:Source {arxiv: $arxiv})
  RETURN s, s.arxiv AS identifier, 0 AS order
  UNION
  MATCH (s:Source)
  WHERE s.doi IN $dois
  RETURN s, s.doi AS identifier, 0 AS order
  UNION
  MATCH (s:Source {openAlexId: $openAlexId})
  RETURN s, s.openAlexId AS identifier, 0 AS order
  UNION
  MATCH (s:Entity {wikidata: $wikidata})
  RETURN s, s.wikidata AS identifier, 0 AS order
  UNION
  MATCH (s:Entity {ror: $ror})
  RETURN s, s.ror AS identifier, 0 AS order
  UNION
  MATCH (s:Entity {orcid: $orcid})
  RETURN s, s.orcid AS identifier, 0 AS order
  UNION
  MATCH (s:Source)
  WHERE s.address IN $addresses
  RETURN s, s.url AS identifier, 0 AS order
  UNION
  MATCH (s:Source)
  WHERE s.page IN $pages
  RETURN s, s.url AS identifier, 1 AS order
}
WITH s AS n, order, identifier
ORDER BY order
WITH n, head(collect(identifier)) AS identifier, min(order) AS order
WHERE n:Entity
RETURN
  n {...node} AS node,
  n.summary AS summary,
  n.summaryZh AS summaryZh,
  coalesce(n.authorNames, [])[..1] AS authors,
  coalesce(n.authorCount, 0) AS authorCount,
  identifier,
  order
ORDER BY order, n.id
LIMIT 20
