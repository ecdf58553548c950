// What search looks into. The loader fills `terms` (names, aliases, identifiers), `gist` (summaries, headings, authors) and `forms`
// (stems, joined spellings, synonyms of both) by server/queries/search/texts.ts: the analyzer itself folds no accents. `cjk` keeps
// Latin words whole and makes pairs of Chinese characters. `kind` is there to search within some kinds only.
CREATE FULLTEXT INDEX entityWords IF NOT EXISTS
FOR (n:Entity) ON EACH [n.terms, n.gist, n.forms, n.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}}
