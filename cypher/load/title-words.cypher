// Keeps how many titles hold each word, so that comparing two titles reads their words and no others.
// $rows  word, and by how many the titles that hold it have become more
// No rows.
UNWIND $rows AS row
MERGE (w:TitleWord {word: row.word})
SET w.titles = coalesce(w.titles, 0) + row.change
WITH w
WHERE w.titles = 0
DELETE w
