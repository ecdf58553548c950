// A pasted address finds its document, in the normal form of server/queries/search/address.ts. Not unique: two items of a list may share one.
CREATE INDEX sourceAddress IF NOT EXISTS
FOR (s:Source) ON (s.address)
