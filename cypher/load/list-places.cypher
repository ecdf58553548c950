// Where some entities are counted: in which group of the lists by kind and under which letters (claims: in which chapter), and documents
// in which group of the bibliography.
// $ids
// One row a place, with how many of the entities stand there.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.listGroup IS NOT NULL
RETURN
  n.kind AS kind,
  n.listGroup AS listGroup,
  n.entryHead AS head,
  n.entryHeadZh AS headZh,
  n.documentGroup AS documentGroup,
  count(*) AS total
