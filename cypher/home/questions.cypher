// What the reports ask on the first page; what a form asks about is one text, because nothing ever looks into it here.
// One row a question, in the order of its report.
MATCH (q:Question)
RETURN q {.id, .name, .nameZh, .form, .parameters} AS question
ORDER BY q.reports, q.order, q.id
LIMIT 100
