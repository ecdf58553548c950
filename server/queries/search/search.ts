import type { ClaimItem } from "../../contract/graph.ts";
import { isDocument, type Kind } from "../../contract/kinds.ts";
import type { Answer, ParsedInput } from "../../contract/operation.ts";
import type { search as searchOperation, SearchHit } from "../../contract/search.ts";
import type { Database, ReadOptions } from "../../graph/database.ts";
import { listClaims } from "../evidence.ts";
import { findFootnoteNumber } from "./footnote-number.ts";
import {
  findByFootnote,
  findByIdentifier,
  gatherCandidates,
  gatherNearest,
  MOST_CANDIDATES,
  type Reading,
} from "./gather.ts";
import { type FoundIdentifier, findIdentifier } from "../../identifying/identifier.ts";
import { termsOf } from "./question.ts";
import { nearestNames } from "./nearest-names.ts";
import { type Candidate, countByKind, type RankedHit, rankCandidates, rankPartial } from "./rank.ts";

/** Fewer complete hits than these are a thin set, under which what comes near is put. */
const ENOUGH = 12;
const MOST_NEAREST = 5;

/**
 * Finds entities by name, alias, title, author, statement, summary, heading, footnote, identifier or address, in English and
 * Chinese.
 *
 * @returns best first (rank.ts tells how), then the better connected, then by id; where few have every word, what comes
 *   nearest follows, marked as incomplete. Facets count all kinds, whichever are asked for. `nearest` is filled only where
 *   nothing was found.
 * @throws Problem `database-unavailable`, `query-timed-out`
 */
export async function search(
  database: Database,
  input: ParsedInput<typeof searchOperation>,
  options?: ReadOptions,
): Promise<Answer<typeof searchOperation>> {
  const reading = { database, options };
  const identifier = findIdentifier(input.q);
  const pointed = await findPointed(reading, { query: input.q, identifier });
  const isFound = identifier !== undefined && pointed.length > 0;
  const query = identifier === undefined || identifier.words === "" ? input.q : identifier.words;
  const gather = (kinds: Kind[]) =>
    isFound ? [] : gatherCandidates(reading, { query, kinds, isExact: identifier?.words === "" });
  const [everything, wanted] = await Promise.all([gather([]), input.kind.length > 0 ? gather(input.kind) : undefined]);
  const all = rankAll({ query, pointed }, everything);
  const isWanted = ({ candidate }: RankedHit) => input.kind.includes(candidate.node.kind);
  const hits = wanted ? rankAll({ query, pointed }, wanted).filter(isWanted) : all;
  const shown = hits.slice(0, input.limit);
  const [claims, nearest] = await Promise.all([
    listClaims(database, claimIds(shown), options),
    all.length === 0 ? gatherNearest(reading, query) : [],
  ]);
  return {
    query: input.q,
    hits: shown.map((hit) => toSearchHit(hit, claims)),
    total: hits.length,
    totalIsBound: hits.filter(({ complete }) => complete).length >= MOST_CANDIDATES,
    facets: countByKind(all),
    nearest: nearestNames(query, nearest, MOST_NEAREST),
  };
}

/** What an identifier, an address or the number of a footnote points to. */
async function findPointed(
  reading: Reading,
  { query, identifier }: { query: string; identifier: FoundIdentifier | undefined },
): Promise<RankedHit[]> {
  if (identifier !== undefined) return findByIdentifier(reading, identifier.identifier);
  const printed = findFootnoteNumber(query);
  return printed === undefined ? [] : findByFootnote(reading, printed);
}

/** What was pointed to, then what has every term, then, under a thin set, what comes near. */
function rankAll(
  { query, pointed }: { query: string; pointed: readonly RankedHit[] },
  candidates: readonly Candidate[],
): RankedHit[] {
  const known = new Set(pointed.map(({ candidate }) => candidate.node.id));
  const others = candidates.filter(({ node }) => !known.has(node.id));
  const complete = [...pointed, ...rankCandidates(query, others).slice(0, MOST_CANDIDATES)];
  if (complete.length >= ENOUGH || termsOf(query).length === 0) return complete;
  const taken = new Set(complete.map(({ candidate }) => candidate.node.id));
  return [...complete, ...rankPartial(query, candidates, taken)];
}

const claimIds = (hits: readonly RankedHit[]): string[] =>
  hits.filter(({ candidate }) => candidate.node.kind === "claim").map(({ candidate }) => candidate.node.id);

function toSearchHit({ candidate, match, complete }: RankedHit, claims: readonly ClaimItem[]): SearchHit {
  const { node, summary, summaryZh, authors, authorCount } = candidate;
  const claim = claims.find(({ id }) => id === node.id);
  const first = isDocument(node.kind) ? authors[0] : undefined;
  return {
    node,
    summary,
    summaryZh,
    match,
    complete,
    authors: first === undefined ? null : { first, count: Math.max(authorCount, 1) },
    locator: claim?.locator ?? null,
    status: claim?.status ?? null,
  };
}
