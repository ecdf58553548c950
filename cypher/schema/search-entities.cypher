// What search looks into. The loader fills `terms` (names, aliases, identifiers) and `gist` (summaries, headings of claims) with the folded
// words of server/queries/search-words.ts: the analyzer itself folds no accents. `cjk` keeps Latin words whole and makes
// pairs of Chinese characters. `kind` is there to search within some kinds only.
CREATE FULLTEXT INDEX entitySearch IF NOT EXISTS
FOR (n:Entity) ON EACH [n.terms, n.gist, n.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}}
