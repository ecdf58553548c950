// The index that sourceAddress took the place of.
DROP INDEX sourceUrl IF EXISTS
