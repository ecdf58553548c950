// The counts of one list.
CREATE INDEX listTotalList IF NOT EXISTS
FOR (t:ListTotal) ON (t.list)
