// One loader writes at a time: what cypher/load/take-turn locks.
CREATE CONSTRAINT loadTurnId IF NOT EXISTS
FOR (n:LoadTurn) REQUIRE n.id IS UNIQUE
