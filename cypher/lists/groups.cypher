// How many entities there are in each group of some lists and under each letter (of claims: in each chapter), as the loader counted.
// $lists  "person en" (under the letters of the English names), "person zh", "paper bibliography"
// One row a group and letter, by both.
MATCH (t:ListTotal)
WHERE t.list IN $lists
RETURN t.group AS listGroup, t.head AS head, t.total AS total
ORDER BY listGroup, head
LIMIT 100000
