// One question an id.
CREATE CONSTRAINT questionId IF NOT EXISTS
FOR (n:Question) REQUIRE n.id IS UNIQUE
