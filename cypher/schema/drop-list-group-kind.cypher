// The index that listTotalList took the place of.
DROP INDEX listGroupKind IF EXISTS
