// The chapters that claims are listed by.
// $ids  their ids
// One row a chapter, in no order: the caller knows the order of its ids.
UNWIND $ids AS id
MATCH (s:Section {id: id})
RETURN s.id AS id, s.title AS title, s.titleZh AS titleZh
