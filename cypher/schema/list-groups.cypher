// The groups that the lists of one kind are counted from.
CREATE INDEX listGroupKind IF NOT EXISTS
FOR (g:ListGroup) ON (g.kind)
