// Brings the counts of the lists up to date: how many entities stand in a group under a letter.
// $rows  {id, list, group, head, change}: `change` is how many have come, less those that have gone
// No rows.
UNWIND $rows AS row
MERGE (t:ListTotal {id: row.id})
SET
  t.list = row.list,
  t.group = row.group,
  t.head = row.head,
  t.total = coalesce(t.total, 0) + row.change
WITH t
WHERE t.total = 0
DELETE t
