// Two sources with one Semantic Scholar number are one: later imports merge on it.
CREATE CONSTRAINT sourceS2Id IF NOT EXISTS
FOR (s:Source) REQUIRE s.s2Id IS UNIQUE
