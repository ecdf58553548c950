// What a row of a list says of an entity beside its name.
// $ids
// One row an entity, in no order: the caller knows the order of its ids.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  n {...node} AS node,
  n.summary AS summary,
  n.summaryZh AS summaryZh,
  n.claimCount AS claimCount,
  n.relationCount AS relationCount,
  [i IN range(0, size(n.datedPeriods) - 1) | {period: n.datedPeriods[i], count: n.datedTotals[i]}] AS dated
