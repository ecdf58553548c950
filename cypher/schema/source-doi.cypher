// Two sources with one DOI are one: later imports merge on it.
CREATE CONSTRAINT sourceDoi IF NOT EXISTS
FOR (s:Source) REQUIRE s.doi IS UNIQUE
