// Takes away how many of each group there are, before list-groups counts them anew.
// No rows.
MATCH (g:ListGroup)
DELETE g
