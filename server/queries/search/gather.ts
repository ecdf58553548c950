import * as z from "zod/mini";
import type { Kind } from "../../contract/kinds.ts";
import { cypher, integer } from "../../graph/cypher.ts";
import type { Database, ReadOptions } from "../../graph/database.ts";
import { nodeRow } from "../rows.ts";
import type { TypedIdentifier } from "../../identifying/identifier.ts";
import { anyTermQuery, forgivingQuery, nearestQuery, strictQuery } from "./lucene.ts";
import { nearTermsOf, termsOf } from "./question.ts";
import { type Candidate, type RankedHit, unknownTerms } from "./rank.ts";

/**
 * Design: what search asks the graph, and how often. One question is one round trip with two look-ups into the full-text
 * index (all terms; any term), and a second one with two more only where a word is known to nobody, so that it may be mistyped.
 * A restriction to kinds costs the same again, at the same time. Each look-up has a limit: measured at a million papers,
 * one of 20 to 200 hits costs what it costs at a thousand.
 */

/** Counting and facets stop here. Measured at a million papers: facets over all hits take 29 times as long as at a thousand. */
export const MOST_CANDIDATES = 200;

/** Of what has some of the terms. */
const MOST_NEAR = 80;

const text = z.nullable(z.string());
const described = {
  node: nodeRow,
  summary: text,
  summaryZh: text,
  authors: z.array(z.string()),
  authorCount: z.number(),
};

const askCandidates = cypher("search/candidates", {
  params: z.object({ asked: z.array(z.object({ text: z.string(), limit: integer })), limit: integer }),
  row: z.object({
    ...described,
    aliases: z.array(z.string()),
    headings: z.array(text),
    identifiers: z.array(text),
    publisher: text,
  }),
});

const askByIdentifier = cypher("search/by-identifier", {
  params: z.object({
    arxiv: text,
    dois: z.array(z.string()),
    openAlexId: text,
    wikidata: text,
    ror: text,
    orcid: text,
    addresses: z.array(z.string()),
    pages: z.array(z.string()),
  }),
  row: z.object({ ...described, identifier: text, order: z.number() }),
});

const askByFootnote = cypher("search/by-footnote", {
  params: z.object({ printed: z.string() }),
  row: z.object(described),
});

export interface Reading {
  database: Database;
  options: ReadOptions | undefined;
}

/**
 * Whatever has one of the terms, those that have all of them surely among it.
 *
 * @param isExact what was typed is an identifier: another number is no typing error
 */
export async function gatherCandidates(
  reading: Reading,
  { query, kinds, isExact }: { query: string; kinds: Kind[]; isExact: boolean },
): Promise<Candidate[]> {
  const terms = termsOf(query);
  const near = nearTermsOf(query);
  const anyTerm = (forgiving: boolean) =>
    near.length > 1 ? withKind(anyTermQuery(near, { forgiving }), kinds) : undefined;
  const certain = await askIndex(reading, [strictQuery(terms, kinds), isExact ? undefined : anyTerm(false)]);
  const isWhole = near.length === terms.length;
  if (isExact || (isWhole && unknownTerms(query, certain).length === 0)) return certain;
  const forgiven = await askIndex(reading, [forgivingQuery(terms, kinds), anyTerm(true)]);
  const known = new Set(certain.map(({ node }) => node.id));
  return [...certain, ...forgiven.filter(({ node }) => !known.has(node.id))];
}

const withKind = (asked: string | undefined, kinds: readonly string[]): string | undefined =>
  asked === undefined || kinds.length === 0 ? asked : `+(${asked}) +kind:(${kinds.join(" ")})`;

/** Names that begin as what was typed does. */
export const gatherNearest = (reading: Reading, query: string): Promise<Candidate[]> =>
  askIndex(reading, [nearestQuery(termsOf(query))]);

async function askIndex({ database, options }: Reading, asked: readonly (string | undefined)[]): Promise<Candidate[]> {
  const limits = [MOST_CANDIDATES, MOST_NEAR];
  const given = asked.flatMap((one, index) => (one === undefined ? [] : [{ text: one, limit: limits[index] ?? 0 }]));
  if (given.length === 0) return [];
  const limit = given.reduce((sum, one) => sum + one.limit, 0);
  const rows = await askCandidates(database, { asked: given, limit }, options);
  return rows.map(({ headings, identifiers, ...candidate }) => ({
    ...candidate,
    year: yearOf(candidate.node),
    headings: headings.filter((heading) => heading !== null),
    identifiers: identifiers.filter((identifier) => identifier !== null),
  }));
}

/** Only documents are known by their year. */
const yearOf = ({ kind, date }: Candidate["node"]): string | null =>
  (kind === "paper" || kind === "web") && date !== null ? date.slice(0, 4) : null;

export async function findByIdentifier(
  { database, options }: Reading,
  identifier: TypedIdentifier,
): Promise<RankedHit[]> {
  const rows = await askByIdentifier(database, { ...identifier }, options);
  // What shares a page with others is meant only where nothing fits better.
  const best = rows.filter(({ order }) => order === Math.min(...rows.map((row) => row.order)));
  return best.map(({ identifier: found, ...row }) => known(row, { field: "identifier", text: found ?? "" }));
}

export async function findByFootnote({ database, options }: Reading, printed: string): Promise<RankedHit[]> {
  const rows = await askByFootnote(database, { printed }, options);
  return rows.map((row) => known(row, { field: "footnote", text: printed }));
}

type Described = Pick<Candidate, "node" | "summary" | "summaryZh" | "authors" | "authorCount">;

const known = (row: Described, { field, text }: { field: "identifier" | "footnote"; text: string }): RankedHit => ({
  candidate: {
    ...row,
    aliases: [],
    headings: [],
    identifiers: [text],
    year: null,
    publisher: null,
  },
  match: { field, text, ranges: [[0, text.length]], how: "exact" },
  points: Number.POSITIVE_INFINITY,
  complete: true,
});
