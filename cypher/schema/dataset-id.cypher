// One dataset for each report.
CREATE CONSTRAINT datasetId IF NOT EXISTS
FOR (n:Dataset) REQUIRE n.id IS UNIQUE
