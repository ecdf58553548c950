// Those who produced most papers, without counting for each.
CREATE INDEX organizationPaperCount IF NOT EXISTS
FOR (o:Organization) ON (o.paperCount)
