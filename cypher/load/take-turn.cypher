// Makes loaders write one after another: the lock on the key of this node is held until the transaction ends, however it
// ends. The node itself is gone again before anyone could see it.
// No rows.
MERGE (turn:LoadTurn {id: "the only one"})
DELETE turn
