// Entities of one kind by how much they are linked: the fullest rows of a matrix without reading them all.
CREATE INDEX entityKindAndDegree IF NOT EXISTS
FOR (n:Entity) ON (n.kind, n.degree)
