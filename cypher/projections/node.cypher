// What every statement answers of a node that it names: n {...node}. Read by nodeRow in server/queries/rows.ts.
.id, .kind, .name, .nameZh, .short, .shortZh, .subtype, .date, .time, .published, .year, .degree
