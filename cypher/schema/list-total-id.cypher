// One count a list, group and letter.
CREATE CONSTRAINT listTotalId IF NOT EXISTS
FOR (t:ListTotal) REQUIRE t.id IS UNIQUE
