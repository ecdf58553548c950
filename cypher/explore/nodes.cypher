// Nodes by their ids.
// $ids  unknown ones fall away
// One row a node, in no order: the caller knows the order of its ids.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n {...node} AS node
