/** A value for each parameter by its name, which means the same wherever it stands. */
const samples: Record<string, unknown> = {
  after: null,
  addresses: ["example.org/page"],
  arxiv: "2212.08073",
  kind: "organization",
  list: { groups: ["organization|lab|claims"], order: "name", from: "", until: "z" },
  most: 5,
  speaker: "anthropic",
  asked: [{ text: "anthropic", limit: 5 }],
  lists: ["organization en"],
  makers: ["anthropic"],
  dois: ["10.1000/x"],
  mostCitersOfReference: 5,
  mostCiting: 5,
  mostClaimsOfSubject: 5,
  mostMakers: 5,
  mostReferences: 5,
  mostReferencesOfCiting: 5,
  mostSubjects: 5,
  mostWorksOfMaker: 5,
  openAlexId: "W1",
  orcid: "0000-0002-1694-233X",
  order: "year",
  properties: { version: "x" },
  pages: ["example.org/page"],
  printed: "58",
  text: "anthropic",
  ror: "052gg0110",
  wikidata: "Q34433",
  afterId: "x",
  afterOrder: 1,
  afterPosition: 1,
  afterTime: "2022",
  authorLimit: 5,
  claimLimit: 5,
  claimTypes: ["ABOUT"],
  columns: ["approach"],
  fresh: ["anthropic"],
  from: "anthropic",
  id: "anthropic",
  ids: ["anthropic"],
  of: ["existential-risk"],
  rowGroups: [],
  columnGroups: [],
  mostRows: 5,
  mostRelations: 5,
  stances: [],
  kinds: ["paper"],
  limit: 5,
  outgoing: true,
  report: "soai-2023-politics-safety",
  rows: [],
  sameKind: false,
  shown: ["anthropic"],
  lastsMs: 1,
  loader: "x",
  loaders: ["x"],
  stage: "announced",
  stance: "develops",
  timeoutS: 1,
  stanceTypes: ["BACKS"],
  to: "constitutional-ai",
  total: 1,
  type: "BACKS",
  types: ["BACKS"],
  words: ["parrot"],
};

/** One kind, where elsewhere the same word is a list of ids or rows. */
const ownSamples: Record<string, Record<string, unknown>> = {
  "compare/cells": { rows: "organization", columns: "approach" },
  "compare/column-kinds": { rows: "organization" },
  "papers/makers": { asked: ["anthropic"] },
  "papers/page": { list: { groups: ["paper|2023|verified|footnote|arxiv"], order: "year", from: "" } },
  "papers/groups": { lists: ["paper bibliography"] },
};

/** What a statement is asked with: a value for each of its parameters, by name. */
export function parametersOf(
  { name, statement }: { name: string; statement: string },
  others: Record<string, unknown> = {},
): Record<string, unknown> {
  const code = statement.replaceAll(/^\/\/.*$/gm, "");
  const known = { ...samples, ...ownSamples[name], ...others };
  return Object.fromEntries(
    parameterNames(code).map((parameter) => {
      if (!(parameter in known)) throw new Error(`cypher/${name}.cypher: no sample for $${parameter}`);
      return [parameter, known[parameter]];
    }),
  );
}

export function parameterNames(code: string): string[] {
  return [...new Set([...code.matchAll(/\$([a-z]\w*)/gi)].map(([, name]) => name ?? ""))];
}
