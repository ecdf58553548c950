// Two sources with one OpenAlex number are one: later imports merge on it.
CREATE CONSTRAINT sourceOpenAlexId IF NOT EXISTS
FOR (s:Source) REQUIRE s.openAlexId IS UNIQUE
