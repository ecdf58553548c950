// Numbers that were never printed, by the passage that they must have followed.
CREATE INDEX footnoteNear IF NOT EXISTS
FOR (f:Footnote) ON (f.near)
