// The index that entityWords took the place of.
DROP INDEX entitySearch IF EXISTS
