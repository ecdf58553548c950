import * as z from "zod/mini";
import { card, cardClaims, cardRelations } from "../../server/contract/card.ts";
import { citation } from "../../server/contract/citation.ts";
import { compare } from "../../server/contract/compare.ts";
import { exploreGraph, exploreNeighbours } from "../../server/contract/explore.ts";
import { health } from "../../server/contract/health.ts";
import { home } from "../../server/contract/home.ts";
import type { Operation } from "../../server/contract/operation.ts";
import { operations } from "../../server/contract/operations.ts";
import { listByKind } from "../../server/contract/lists.ts";
import { papers, relatedPapers } from "../../server/contract/papers.ts";
import { relationEvidence } from "../../server/contract/relation.ts";
import { namedFootnotes, reportOutline, reports, reportSection } from "../../server/contract/report.ts";
import { search } from "../../server/contract/search.ts";
import { trace } from "../../server/contract/trace.ts";
import { fetchPatiently } from "./patient-fetch.ts";

export interface BenchRequests {
  operation: Operation;
  /** Addresses to ask in turn: what is popular, and what is not. */
  paths: string[];
}

const WORDS = ["constitutional", "宪法", "Constitutionnal", "ben"];
const SUBJECTS = ["constitutional-ai", "openai", "constitutional-ai-harmlessness"];
const HEADINGS = ["introduction", "safety", "constitutional-ai-and-self-alignment"];

/**
 * What to ask of each operation, with ids found by asking the service itself.
 *
 * @throws Error naming an operation that nothing was thought of for
 */
export async function planRequests(address: string): Promise<BenchRequests[]> {
  const ask = async <Op extends Operation>(operation: Op, path: string): Promise<z.output<Op["response"]>> => {
    return z.parse<Op["response"]>(operation.response, JSON.parse(await fetchPatiently(address + path)));
  };
  const cards = [];
  for (const id of SUBJECTS) cards.push(await ask(card, pathOf(card, { id })));
  const claims = await ask(search, pathOf(search, {}, { q: WORDS[0], kind: "claim", limit: 3 }));
  const bibliography = await ask(papers, pathOf(papers, {}, { limit: 3 }));
  const around = await ask(exploreNeighbours, pathOf(exploreNeighbours, { id: SUBJECTS[0] }));
  const shown = [SUBJECTS[0], ...around.nodes.slice(0, 30).map(({ id }) => id)].join(",");

  const paths = new Map<Operation, string[]>([
    [health, [pathOf(health)]],
    [home, [pathOf(home)]],
    [search, WORDS.map((q) => pathOf(search, {}, { q }))],
    [card, SUBJECTS.map((id) => pathOf(card, { id }))],
    [
      cardRelations,
      cards.flatMap(({ node, groups }) =>
        groups
          .slice(0, 1)
          .map(({ type, direction, stance }) =>
            pathOf(cardRelations, { id: node.id }, { type, direction, ...(stance === null ? {} : { stance }) }),
          ),
      ),
    ],
    [cardClaims, SUBJECTS.map((id) => pathOf(cardClaims, { id }))],
    [exploreGraph, [pathOf(exploreGraph, {}, { nodes: shown })]],
    [exploreNeighbours, SUBJECTS.map((id) => pathOf(exploreNeighbours, { id }))],
    [
      relationEvidence,
      cards
        .flatMap(({ groups }) => groups.flatMap(({ relations }) => relations))
        .slice(0, 3)
        .map(({ relationship }) => pathOf(relationEvidence, { id: relationship.id })),
    ],
    [trace, claims.hits.map(({ node }) => pathOf(trace, { id: node.id }))],
    [compare, [pathOf(compare)]],
    [
      listByKind,
      [
        pathOf(listByKind, { kind: "organization" }),
        pathOf(listByKind, { kind: "person" }, { order: "name", letter: "b" }),
        pathOf(listByKind, { kind: "claim" }, { status: "unsourced" }),
      ],
    ],
    [
      papers,
      [pathOf(papers), pathOf(papers, {}, { year: "2023", order: "title" }), pathOf(papers, {}, { kind: "any" })],
    ],
    [relatedPapers, bibliography.items.map(({ document }) => pathOf(relatedPapers, { id: document.id }))],
    [citation, bibliography.items.map(({ document }) => pathOf(citation, { id: document.id }))],
    [reports, [pathOf(reports)]],
    [reportOutline, [pathOf(reportOutline)]],
    [
      namedFootnotes,
      [pathOf(namedFootnotes, {}, { ids: "footnote-17,footnote-32,footnote-33,footnote-48,footnote-58" })],
    ],
    [reportSection, HEADINGS.map((section) => pathOf(reportSection, { section }))],
  ]);
  return operations.map((operation) => {
    const planned = paths.get(operation) ?? [];
    if (planned.length === 0) throw new Error(`Nothing to ask of ${operation.id}: add it to scripts/bench/requests.ts`);
    return { operation, paths: planned };
  });
}

type Words = Readonly<Record<string, string | number | undefined>>;

function pathOf(operation: Operation, params: Words = {}, query: Words = {}): string {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const text = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  return text === "" ? path : `${path}?${text}`;
}
