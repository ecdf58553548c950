// The paper whose relatives are asked for, and how far the limits of the other related-* statements cut its evidence.
// $id                                         a document
// $mostCiting, $mostReferencesOfCiting        works that cite it, and references of one of them
// $mostReferences, $mostCitersOfReference     its references, and works that cite one of them
// $mostMakers, $mostWorksOfMaker              people and organizations behind it, and documents of one of them
// $mostSubjects, $mostClaimsOfSubject         approaches and topics it has to do with, and claims about one of them
// One row, or none where there is no such document.
MATCH (q:Entity {id: $id})
WHERE q:Source
CALL (q) {
  MATCH (q)<-[:CITES]-(w)
  RETURN count(w) AS citing, count(CASE WHEN COUNT { (w)-[:CITES]->() } > $mostReferencesOfCiting THEN 1 END) AS longLists
}
CALL (q) {
  MATCH (q)-[:CITES]->(r)
  RETURN count(r) AS references, count(CASE WHEN COUNT { (r)<-[:CITES]-() } > $mostCitersOfReference THEN 1 END) AS famous
}
CALL (q) {
  MATCH (q)<-[:AUTHORED|PRODUCED]-(a)
  RETURN
    count(DISTINCT a) AS makers,
    count(CASE WHEN COUNT { (a)-[:AUTHORED]->() } + COUNT { (a)-[:PRODUCED]->() } > $mostWorksOfMaker THEN 1 END) AS prolific
}
CALL (q) {
  CALL (q) {
    MATCH (q)-[:PROPOSES|EVALUATES]->(e:Approach|Topic)
    RETURN e
    UNION
    MATCH (q)<-[:RESTS_ON|ABOUT]-(c:Claim)-[:ABOUT]->(e:Approach|Topic)
    RETURN e
  }
  RETURN count(e) AS subjects, count(CASE WHEN COUNT { (e)<-[:ABOUT]-() } > $mostClaimsOfSubject THEN 1 END) AS common
}
RETURN
  q.name AS title,
  citing - longLists > $mostCiting OR longLists > 0 AS citingWorksCut,
  references - famous > $mostReferences OR famous > 0 AS referencesCut,
  makers - prolific > $mostMakers OR prolific > 0 AS makersCut,
  subjects - common > $mostSubjects OR common > 0 AS subjectsCut,
  COUNT { (q)-[:CITES]->() } AS citesCount,
  COUNT { (q)<-[:CITES]-() } AS citedByCount,
  COUNT { ()-[:CITES]->() } AS citationsInGraph
LIMIT 1
