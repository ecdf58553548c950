import type { DocumentRecord } from "../../../server/contract/documents.ts";
import type { GraphNode } from "../../../server/contract/graph.ts";
import { entityId, type Kind } from "../../../server/contract/kinds.ts";
import type { Answer } from "../../../server/contract/operation.ts";
import { type PaperItem, papers, relatedFloor, type relatedPapers } from "../../../server/contract/papers.ts";
import { type RelatedEvidence, scoreOf, scoreParts, strengthOf } from "../../../server/queries/related/score.ts";
import { seenRecord } from "../../support/seen-record.ts";

/** A bibliography small enough to read, that answers the page's questions about papers as the service does. */
export interface SmallBibliography {
  items: PaperItem[];
  /** By the paper asked about: what speaks for which other. */
  related: Record<string, { id: string; evidence: Partial<RelatedEvidence>; witnesses: GraphNode[] }[]>;
  capped?: string[];
}

export function node(id: string, kind: Kind, name: string): GraphNode {
  const none = { nameZh: null, short: null, shortZh: null, subtype: null, date: null, degree: 1 };
  return { id: entityId.parse(id), kind, name, ...none };
}

export function item(
  id: string,
  name: string,
  more: { document?: Partial<DocumentRecord> } & Partial<Pick<PaperItem, "footnotes" | "claimCount" | "isJoined">> = {},
): PaperItem {
  const document: DocumentRecord = {
    ...node(id, "paper", name),
    year: 2023,
    published: null,
    venue: null,
    publisher: null,
    genre: null,
    url: null,
    doi: null,
    arxiv: null,
    firstAuthors: [],
    authorCount: 0,
    described: false,
    record: seenRecord,
    listEntries: [],
    unmarkedEntries: [],
    note: null,
    noteZh: null,
    ...more.document,
  };
  return {
    document,
    footnotes: more.footnotes ?? [],
    claimCount: more.claimCount ?? 0,
    citedByCount: 0,
    citesCount: 0,
    isJoined: more.isJoined ?? false,
  };
}

const facet = (values: readonly string[]) =>
  [...new Set(values)].map((value) => ({ value, count: values.filter((one) => one === value).length }));

/** In the form that the contract gives it: the order, and the key in it. */
const cursorAt = ({ id }: DocumentRecord) => `mentions~999999999\t${id}`;

function listItems(all: readonly PaperItem[], query: URLSearchParams): Answer<typeof papers> {
  const { kind, year, record, after, limit } = papers.query.parse(Object.fromEntries(query));
  const ofKind = all.filter(({ document }) => kind === "any" || document.kind === kind);
  const ofYear = (one: PaperItem) => year.length === 0 || year.includes(String(one.document.year));
  const ofRecord = (one: PaperItem) => record.length === 0 || record.includes(one.document.record.confidence);
  const fitting = ofKind.filter((one) => ofYear(one) && ofRecord(one));
  const start = fitting.findIndex(({ document }) => after === cursorAt(document)) + 1;
  const items = fitting.slice(start, start + limit);
  const last = items.at(-1);
  return {
    items,
    total: fitting.length,
    all: ofKind.length,
    next: last !== undefined && start + limit < fitting.length ? cursorAt(last.document) : null,
    cut: null,
    facets: {
      year: facet(ofKind.filter(ofRecord).map(({ document }) => String(document.year))),
      record: facet(ofKind.filter(ofYear).map(({ document }) => document.record.confidence)),
      appears: [],
      identifier: [],
      organization: [],
    },
  };
}

const mostWitnesses = 12;

function relateItems(
  { items, related, capped = [] }: SmallBibliography,
  id: string,
): Answer<typeof relatedPapers> | null {
  const documentOf = (wanted: string) => items.find(({ document }) => document.id === wanted)?.document;
  const paper = documentOf(id);
  if (paper === undefined) return null;
  const found = (related[id] ?? []).flatMap(({ id: other, evidence, witnesses }) => {
    const document = documentOf(other);
    if (document === undefined) return [];
    const nothing = { citedTogether: 0, references: [], sharedReferences: 0, isDirect: false, titleLikeness: 0 };
    const parts = scoreParts({ ...nothing, people: 0, subjects: 0, ...evidence });
    return [
      {
        document,
        score: scoreOf(parts),
        strength: strengthOf(parts),
        parts: parts.map((part) => ({
          ...part,
          witnesses: part.part === "people" || part.part === "co-citation" ? witnesses.slice(0, mostWitnesses) : [],
          witnessTotal: witnesses.length,
          words: part.part === "text" ? ["models"] : [],
          direction: part.part === "direct" ? ("cites" as const) : null,
        })),
      },
    ];
  });
  const told = found.filter(({ score }) => score >= relatedFloor);
  return {
    paper,
    items: told,
    total: told.length,
    belowFloor: found.length - told.length,
    citesCount: 0,
    citedByCount: 0,
    capped,
    citationsInGraph: 24,
  };
}

/** Stands at the page's only way out; other places' questions are answered with a problem, as an older service would. */
export const serveBibliography =
  (bibliography: SmallBibliography) =>
  async (address: string | URL | Request): Promise<Response> => {
    const url = new URL(address instanceof Request ? address.url : address, "http://page.test");
    const related = /^\/api\/papers\/([^/]+)\/related$/.exec(url.pathname)?.[1];
    const answer =
      url.pathname === papers.path
        ? listItems(bibliography.items, url.searchParams)
        : related !== undefined && relateItems(bibliography, decodeURIComponent(related));
    if (answer) return Response.json(answer);
    const problem = { type: "/problems/not-found", title: "Nothing is known under this id", status: 404 };
    return Response.json(problem, { status: 404 });
  };
