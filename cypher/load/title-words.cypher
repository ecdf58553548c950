// Keeps how many titles hold each word, so that comparing two titles reads their words and no others.
// $rows   word, and titles that hold it
// $total  how many titles there are
// No rows.
UNWIND $rows AS row
CREATE (w:TitleWord {word: row.word, titles: row.titles, of: $total})
