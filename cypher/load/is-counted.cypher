// Whether the lists were ever counted: not in an empty graph, nor in one of an earlier form.
// One row, or none.
MATCH (t:ListTotal)
RETURN t.id AS id
LIMIT 1
