// Documents and others that carry one of these identifiers.
// $arxiv, $doi, $openAlexId, $wikidata, $ror, $orcid  in the form kept, or null
// $urls                                               forms of one address, or none
// One row an entity, by id; at most 20.
CALL () {
  MATCH (s:Source {arxiv: $arxiv})
  RETURN s, s.arxiv AS identifier
  UNION
  MATCH (s:Source {doi: $doi})
  RETURN s, s.doi AS identifier
  UNION
  MATCH (s:Source {openAlexId: $openAlexId})
  RETURN s, s.openAlexId AS identifier
  UNION
  MATCH (s:Entity {wikidata: $wikidata})
  RETURN s, s.wikidata AS identifier
  UNION
  MATCH (s:Entity {ror: $ror})
  RETURN s, s.ror AS identifier
  UNION
  MATCH (s:Entity {orcid: $orcid})
  RETURN s, s.orcid AS identifier
  UNION
  MATCH (s:Source)
  WHERE s.url IN $urls
  RETURN s, s.url AS identifier
}
WITH s AS n, head(collect(identifier)) AS identifier
WHERE n:Entity
RETURN
  n {...node} AS node,
  n.summary AS summary,
  n.summaryZh AS summaryZh,
  identifier
ORDER BY n.id
LIMIT 20
