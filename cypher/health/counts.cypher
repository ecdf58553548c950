// How many nodes of each kind there are, from the count store: the same time in a small and in a large graph.
// One row.
RETURN
  COUNT { (:Claim) } AS claim,
  COUNT { (:Paper) } AS paper,
  COUNT { (:Source) } AS source,
  COUNT { (:Person) } AS person,
  COUNT { (:Organization) } AS organization,
  COUNT { (:Place) } AS place,
  COUNT { (:Approach) } AS approach,
  COUNT { (:Policy) } AS policy,
  COUNT { (:Artifact) } AS artifact,
  COUNT { (:Topic) } AS topic,
  COUNT { (:Passage) } AS passage,
  COUNT { (:Section) } AS section,
  COUNT { (:Footnote) } AS footnote
