// How many documents there are in each group of the bibliography, as the loader counted.
// $lists  "paper bibliography", "web bibliography"
// One row a group, by its name.
MATCH (t:ListTotal)
WHERE t.list IN $lists
RETURN t.group AS documentGroup, t.total AS total
ORDER BY documentGroup
LIMIT 10000
