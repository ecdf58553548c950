// How rare words are in the titles of all papers, as the loader counted them.
// $words  as titles.ts gives them; a word of no title falls away
// One row a word, in no order: the titles that hold it, and how many titles there are.
UNWIND $words AS word
MATCH (w:TitleWord {word: word})
RETURN w.word AS word, w.titles AS titles, w.of AS of
