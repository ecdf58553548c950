// How rare words are in the titles of all papers, as the loader counted them.
// $words  as titles.ts gives them; a word of no title falls away
// One row a word, in no order: the titles that hold it, and how many papers there are.
CALL () {
  MATCH (t:ListTotal {list: "paper en"})
  RETURN sum(t.total) AS of
}
UNWIND $words AS word
MATCH (w:TitleWord {word: word})
RETURN w.word AS word, w.titles AS titles, of
