// Those who produced most documents, without counting for each.
CREATE INDEX organizationDocumentCount IF NOT EXISTS
FOR (o:Organization) ON (o.documentCount)
