import * as z from "zod/mini";
import type { ClaimItem } from "../../contract/graph.ts";
import type { Kind } from "../../contract/kinds.ts";
import type { Answer, ParsedInput } from "../../contract/operation.ts";
import type { search as searchOperation, SearchHit } from "../../contract/search.ts";
import { cypher, integer } from "../../graph/cypher.ts";
import type { Database, ReadOptions } from "../../graph/database.ts";
import { listClaims } from "../evidence.ts";
import { nodeRow } from "../rows.ts";
import { findIdentifier, type TypedIdentifier } from "./identifier.ts";
import { anyTermQuery, forgivingQuery, nearestQuery, strictQuery, termsOf } from "./lucene.ts";
import { type Candidate, countByKind, nearestNames, type RankedHit, rankCandidates, rankPartial } from "./rank.ts";
import { type Word, wordsOf } from "./words.ts";

/** Counting and facets stop here. Measured at a million papers: facets over all hits take 29 times as long as at a thousand. */
const MOST_CANDIDATES = 200;
/** Typing errors are forgiven only where what was typed finds fewer: they are the dearest look into the index. */
const ENOUGH = 20;
const MOST_NEAREST = 5;
/** Terms from which on it is no name that was typed. */
const SENTENCE = 6;
const HARDLY_ANY = 2;

const text = z.nullable(z.string());

const askCandidates = cypher("search/candidates", {
  params: z.object({ text: z.string(), limit: integer }),
  row: z.object({
    node: nodeRow,
    aliases: z.array(z.string()),
    summary: text,
    summaryZh: text,
    headings: z.array(text),
    identifiers: z.array(text),
  }),
});

const askByIdentifier = cypher("search/by-identifier", {
  params: z.object({
    arxiv: text,
    doi: text,
    openAlexId: text,
    wikidata: text,
    ror: text,
    orcid: text,
    urls: z.array(z.string()),
  }),
  row: z.object({ node: nodeRow, summary: text, summaryZh: text, identifier: z.string() }),
});

/**
 * Finds entities by name, alias, title, statement, summary, heading or identifier, in English and Chinese.
 *
 * @returns best first (search-rank.ts tells how), then the better connected, then by id; where hardly anything has every word,
 *   what comes nearest follows, marked as incomplete. Facets count all kinds, whichever
 *   are asked for. `nearest` is filled only where nothing was found.
 * @throws Problem `database-unavailable`, `query-timed-out`
 */
export async function search(
  database: Database,
  input: ParsedInput<typeof searchOperation>,
  options?: ReadOptions,
): Promise<Answer<typeof searchOperation>> {
  const words = wordsOf(input.q);
  const identifier = findIdentifier(input.q);
  const identified = identifier ? await findByIdentifier(database, identifier, options) : [];
  const candidatesOf = (kinds: Kind[]) =>
    identified.length > 0 ? [] : findCandidates(database, { words, kinds, isExact: identifier !== undefined }, options);
  const [everything, wanted] = await Promise.all([
    candidatesOf([]),
    input.kind.length > 0 ? candidatesOf(input.kind) : undefined,
  ]);
  const complete = [...identified, ...rankCandidates(input.q, everything)];
  const partial = identifier ? [] : await findPartial(database, { query: input.q, complete }, options);
  const isWanted = ({ candidate }: RankedHit) => wanted === undefined || input.kind.includes(candidate.node.kind);
  const all = [...complete, ...partial];
  const hits = wanted
    ? [...identified.filter(isWanted), ...rankCandidates(input.q, wanted), ...partial.filter(isWanted)]
    : all;
  const shown = hits.slice(0, input.limit);
  const [claims, nearest] = await Promise.all([
    listClaims(database, claimIds(shown), options),
    all.length === 0 ? findNearest(database, { query: input.q, words }, options) : [],
  ]);
  return {
    query: input.q,
    hits: shown.map((hit) => toSearchHit(hit, claims)),
    total: hits.length,
    totalIsBound: hits.some((hit) => hit.complete) && (wanted ?? everything).length >= MOST_CANDIDATES,
    facets: countByKind(all),
    nearest,
  };
}

/**
 * Every word as typed or as a beginning; where that finds little, with typing errors forgiven. An identifier is looked for as
 * it is: another number is no typing error, and "https" finds nothing of use.
 */
async function findCandidates(
  database: Database,
  { words, kinds, isExact }: { words: Word[]; kinds: Kind[]; isExact: boolean },
  options?: ReadOptions,
): Promise<Candidate[]> {
  const strict = await askIndex(database, strictQuery(words, kinds), options);
  if (strict.length >= ENOUGH || isExact) return strict;
  const forgiven = await askIndex(database, forgivingQuery(words, kinds), options);
  const known = new Set(strict.map(({ node }) => node.id));
  return [...strict, ...forgiven.filter(({ node }) => !known.has(node.id))].slice(0, MOST_CANDIDATES);
}

/** What has some of the terms, where nothing has them all, or where of a whole sentence hardly anything does. */
async function findPartial(
  database: Database,
  { query, complete }: { query: string; complete: readonly RankedHit[] },
  options?: ReadOptions,
): Promise<RankedHit[]> {
  const terms = termsOf(wordsOf(query));
  const most = terms.length >= SENTENCE ? HARDLY_ANY : 0;
  if (complete.length > most || terms.length < 2) return [];
  const known = new Set(complete.map(({ candidate }) => candidate.node.id));
  const candidates = await askIndex(database, anyTermQuery(terms), options);
  return rankPartial(
    query,
    candidates.filter(({ node }) => !known.has(node.id)),
  );
}

async function findNearest(
  database: Database,
  { query, words }: { query: string; words: Word[] },
  options?: ReadOptions,
) {
  return nearestNames(query, await askIndex(database, nearestQuery(words), options), MOST_NEAREST);
}

async function askIndex(database: Database, query: string | undefined, options?: ReadOptions): Promise<Candidate[]> {
  if (query === undefined) return [];
  const rows = await askCandidates(database, { text: query, limit: MOST_CANDIDATES }, options);
  return rows.map(({ headings, identifiers, ...candidate }) => ({
    ...candidate,
    headings: headings.filter((heading) => heading !== null),
    identifiers: identifiers.filter((identifier) => identifier !== null),
  }));
}

async function findByIdentifier(
  database: Database,
  identifier: TypedIdentifier,
  options?: ReadOptions,
): Promise<RankedHit[]> {
  const rows = await askByIdentifier(database, { ...identifier }, options);
  return rows.map(({ identifier: found, ...row }) => ({
    candidate: { ...row, aliases: [], headings: [], identifiers: [found] },
    match: { field: "identifier", text: found, ranges: [[0, found.length]], how: "exact" },
    points: Number.POSITIVE_INFINITY,
    complete: true,
  }));
}

const claimIds = (hits: readonly RankedHit[]): string[] =>
  hits.filter(({ candidate }) => candidate.node.kind === "claim").map(({ candidate }) => candidate.node.id);

function toSearchHit({ candidate, match, complete }: RankedHit, claims: readonly ClaimItem[]): SearchHit {
  const { node, summary, summaryZh } = candidate;
  const claim = claims.find(({ id }) => id === node.id);
  return { node, summary, summaryZh, match, complete, locator: claim?.locator ?? null, status: claim?.status ?? null };
}
