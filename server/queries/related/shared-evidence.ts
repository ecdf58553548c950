import * as z from "zod/mini";
import { cypher, integer } from "../../graph/cypher.ts";
import type { Database, ReadOptions } from "../../graph/database.ts";
import type { ReferenceEvidence } from "./score.ts";
import { compareTitles, stemsOf, type TitleLikeness } from "./titles.ts";

/**
 * Design: limits that keep a famous paper as quick as an unknown one (techniques measured at a million papers: without
 * them 110 times as long). Each cuts in a fixed order, and what was cut is told: an answer without `capped` counted everything.
 */
const limits = {
  citing: { mostCiting: 20, mostReferencesOfCiting: 40 },
  references: { mostReferences: 40, mostCitersOfReference: 50 },
  makers: { mostMakers: 300, mostWorksOfMaker: 200 },
  subjects: { mostSubjects: 100, mostClaimsOfSubject: 200 },
  /** Candidates by each kind of evidence. */
  candidates: 300,
} as const;

/** What the limits may cut, as told to the reader. */
export const cappedEvidence = ["citing-works", "references", "people", "subjects", "candidates"] as const;
type Capped = (typeof cappedEvidence)[number];

/** All that speaks for one candidate, as ids. */
export interface Gathered {
  id: string;
  citingBoth: string[];
  references: (ReferenceEvidence & { reference: string })[];
  sharedReferences: string[];
  direction: "cites" | "cited" | null;
  title: TitleLikeness;
  makers: string[];
  subjects: string[];
}

const base = { id: z.string(), limit: integer };
const { citing, references, makers, subjects } = {
  citing: { mostCiting: integer, mostReferencesOfCiting: integer },
  references: { mostReferences: integer, mostCitersOfReference: integer },
  makers: { mostMakers: integer, mostWorksOfMaker: integer },
  subjects: { mostSubjects: integer, mostClaimsOfSubject: integer },
};
const witnessed = z.object({ id: z.string(), witnesses: z.array(z.string()) });

const askSubject = cypher("papers/related-subject", {
  params: z.object({ id: z.string(), ...citing, ...references, ...makers, ...subjects }),
  row: z.object({
    title: z.string(),
    citingWorksCut: z.boolean(),
    referencesCut: z.boolean(),
    makersCut: z.boolean(),
    subjectsCut: z.boolean(),
    citesCount: z.number(),
    citedByCount: z.number(),
    citationsInGraph: z.number(),
  }),
});
const askCoCitation = cypher("papers/related-co-citation", {
  params: z.object({ ...base, ...citing }),
  row: witnessed,
});
const askReferences = cypher("papers/related-references", {
  params: z.object({ ...base, ...references, mostReferencesOfCiting: integer }),
  row: z.object({
    id: z.string(),
    references: z.array(z.object({ reference: z.string(), others: z.number(), both: z.number() })),
  }),
});
const askCoupling = cypher("papers/related-coupling", { params: z.object({ ...base, ...references }), row: witnessed });
const askDirect = cypher("papers/related-direct", {
  params: z.object(base),
  row: z.object({ id: z.string(), cites: z.boolean() }),
});
const askMakers = cypher("papers/related-makers", { params: z.object({ ...base, ...makers }), row: witnessed });
const askSubjects = cypher("papers/related-subjects", { params: z.object({ ...base, ...subjects }), row: witnessed });
const askTitles = cypher("papers/related-titles", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), title: z.string() }),
});
const askTitleWords = cypher("papers/title-words", {
  params: z.object({ words: z.array(z.string()) }),
  row: z.object({ word: z.string(), titles: z.number(), of: z.number() }),
});

export interface RelatedEvidenceFound {
  candidates: Gathered[];
  capped: Capped[];
  citesCount: number;
  citedByCount: number;
  citationsInGraph: number;
}

/**
 * Gathers what speaks for each paper that has anything to do with a document.
 *
 * @returns candidates in no order; undefined where the id is no document's
 */
export async function gatherEvidence(
  database: Database,
  id: string,
  options?: ReadOptions,
): Promise<RelatedEvidenceFound | undefined> {
  const asked = { id, limit: limits.candidates };
  const { mostReferencesOfCiting } = limits.citing;
  const [[subject], citingBoth, withReferences, coupled, direct, byMakers, bySubjects] = await Promise.all([
    askSubject(database, { id, ...limits.citing, ...limits.references, ...limits.makers, ...limits.subjects }, options),
    askCoCitation(database, { ...asked, ...limits.citing }, options),
    askReferences(database, { ...asked, ...limits.references, mostReferencesOfCiting }, options),
    askCoupling(database, { ...asked, ...limits.references }, options),
    askDirect(database, asked, options),
    askMakers(database, { ...asked, ...limits.makers }, options),
    askSubjects(database, { ...asked, ...limits.subjects }, options),
  ]);
  if (!subject) return undefined;

  const candidates = new Map<string, Gathered>();
  const of = (candidate: string): Gathered => {
    const known = candidates.get(candidate) ?? nothingFor(candidate);
    candidates.set(candidate, known);
    return known;
  };
  for (const row of citingBoth) of(row.id).citingBoth = row.witnesses;
  for (const row of withReferences) of(row.id).references = row.references;
  for (const row of coupled) of(row.id).sharedReferences = row.witnesses;
  for (const row of direct) of(row.id).direction = row.cites ? "cites" : "cited";
  for (const row of byMakers) of(row.id).makers = row.witnesses;
  for (const row of bySubjects) of(row.id).subjects = row.witnesses;
  await compareWith(subject.title, [...candidates.values()], { database, options });

  const isCut = (rows: readonly unknown[]) => rows.length === limits.candidates;
  const cut: Record<Capped, boolean> = {
    "citing-works": subject.citingWorksCut,
    references: subject.referencesCut,
    people: subject.makersCut,
    subjects: subject.subjectsCut,
    candidates: [citingBoth, withReferences, coupled, direct, byMakers, bySubjects].some(isCut),
  };
  return {
    candidates: [...candidates.values()],
    capped: cappedEvidence.filter((name) => cut[name]),
    citesCount: subject.citesCount,
    citedByCount: subject.citedByCount,
    citationsInGraph: subject.citationsInGraph,
  };
}

interface Asking {
  database: Database;
  options: ReadOptions | undefined;
}

/** Compares a title with those of the candidates, and with no others: alone it is no reason to read a paper next. */
async function compareWith(title: string, candidates: readonly Gathered[], { database, options }: Asking) {
  const own = new Set(stemsOf(title));
  const rows = await askTitles(database, { ids: candidates.map(({ id }) => id) }, options);
  const alike = rows.filter((row) => stemsOf(row.title).some((stem) => own.has(stem)));
  const words = [...new Set([...own, ...alike.flatMap((row) => stemsOf(row.title))])];
  const counted = alike.length === 0 ? [] : await askTitleWords(database, { words }, options);
  const frequencies = {
    titles: counted[0]?.of ?? 0,
    of: new Map(counted.map(({ word, titles }) => [word, titles])),
  };
  const titleOf = new Map(alike.map((row) => [row.id, row.title]));
  for (const candidate of candidates) {
    const other = titleOf.get(candidate.id);
    if (other !== undefined) candidate.title = compareTitles(title, other, frequencies);
  }
}

const nothingFor = (id: string): Gathered => ({
  id,
  citingBoth: [],
  references: [],
  sharedReferences: [],
  direction: null,
  title: { cosine: 0, words: [] },
  makers: [],
  subjects: [],
});
