// Two sources with one arXiv number are one: later imports merge on it.
CREATE CONSTRAINT sourceArxiv IF NOT EXISTS
FOR (s:Source) REQUIRE s.arxiv IS UNIQUE
