import * as z from "zod/mini";
import { footnoteState } from "../contract/documents.ts";
import { entityId } from "../contract/kinds.ts";
import type { Answer, ParsedInput } from "../contract/operation.ts";
import {
  afterPaper,
  mostOfMakers,
  type PaperItem,
  type PaperOrder,
  paperOrders,
  type papers as papersOperation,
} from "../contract/papers.ts";
import { cypher, integer } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { listDocuments } from "./evidence.ts";
import { countFacets, passes, readDocumentGroup } from "./papers-facets.ts";
import { nodeRow } from "./rows.ts";

type Input = ParsedInput<typeof papersOperation>;
type PapersAnswer = Answer<typeof papersOperation>;

/** Organizations told in the facet: those with most documents. */
const MOST_ORGANIZATIONS = 200;

const words = z.array(z.string());
const entry = z.object({
  id: z.string(),
  documentGroup: z.string(),
  mentionsKey: z.string(),
  yearKey: z.string(),
  entryKey: z.string(),
  citedKey: z.string(),
});
const keyIn = {
  mentions: "mentionsKey",
  year: "yearKey",
  title: "entryKey",
  cited: "citedKey",
} as const satisfies Record<PaperOrder, keyof z.infer<typeof entry>>;
const counted = z.object({ documentGroup: z.string(), total: z.number() });

const askGroups = cypher("papers/groups", { params: z.object({ lists: words }), row: counted });
const askMakers = cypher("papers/makers", {
  params: z.object({ kind: z.enum(["paper", "web", "any"]), asked: words, limit: integer }),
  row: z.object({ node: nodeRow, groups: z.array(counted) }),
});
const askPage = cypher("papers/page", {
  params: z.object({
    list: z.object({ groups: words, order: z.enum(paperOrders), from: z.string() }),
    limit: integer,
  }),
  row: z.object({ id: z.string(), key: z.string() }),
});
const askProducedBy = cypher("papers/produced-by", {
  params: z.object({ makers: words, most: integer }),
  row: z.object({ entry }),
});
const askRows = cypher("papers/rows", {
  params: z.object({ ids: words }),
  row: z.object({
    id: entityId,
    footnotes: z.array(z.object({ id: z.string(), printed: z.string(), state: footnoteState })),
    claimCount: z.number(),
    citedByCount: z.number(),
    citesCount: z.number(),
    isJoined: z.boolean(),
  }),
});

/** What there is to choose from, and the page of it. */
interface Found {
  groups: z.infer<typeof counted>[];
  cut: number | null;
  page(range: Range): Promise<PageRow[]>;
}
interface PageRow {
  id: string;
  key: string;
}
interface Range {
  order: PaperOrder;
  from: string;
  limit: number;
}

/**
 * A page of the bibliography with its facets.
 *
 * @returns documents in the order asked for, ties by id. A facet's counts follow the choices in the other facets, most
 *   first, years newest first; of organizations those with most documents are told, and those chosen.
 */
export async function listPapers(database: Database, input: Input, options?: ReadOptions): Promise<PapersAnswer> {
  const kinds = input.kind === "any" ? ["paper", "web"] : [input.kind];
  const { order, from } = positionOf(input);
  const [groups, makers] = await Promise.all([
    askGroups(database, { lists: kinds.map((kind) => `${kind} bibliography`) }, options),
    askMakers(database, { kind: input.kind, asked: input.organization, limit: MOST_ORGANIZATIONS }, options),
  ]);
  const found = await find(database, { input, groups, kinds }, options);
  const rows = await found.page({ order, from, limit: input.limit + 1 });
  const page = rows.slice(0, input.limit);
  const last = rows.length > input.limit ? page.at(-1) : undefined;
  const nodes = new Map(makers.map(({ node }) => [String(node.id), node]));
  const { total, all, facets } = countFacets(
    {
      groups: groups.map(groupOf),
      found: found.groups.map(groupOf),
      makers: makers.map(({ node, groups: ofMaker }) => ({
        id: node.id,
        groups: ofMaker.filter(isOf(kinds)).map(groupOf),
      })),
    },
    input,
  );
  return {
    items: await describe(
      database,
      page.map(({ id }) => id),
      options,
    ),
    total,
    all,
    next: last ? writeCursor([order, last.key]) : null,
    cut: found.cut,
    facets: {
      ...facets,
      organization: facets.organization.flatMap(({ value, count }) => {
        const node = nodes.get(value);
        return node ? [{ node, count }] : [];
      }),
    },
  };
}

const groupOf = ({ documentGroup, total }: z.infer<typeof counted>) => readDocumentGroup(documentGroup, total);
const isOf =
  (kinds: readonly string[]) =>
  ({ documentGroup }: { documentGroup: string }): boolean =>
    kinds.some((kind) => documentGroup.startsWith(`${kind}|`));

interface Question {
  input: Input;
  groups: z.infer<typeof counted>[];
  kinds: readonly string[];
}

/** Without an organization the whole bibliography, as the loader counted and ordered it; with some, what these produced. */
async function find(database: Database, { input, groups, kinds }: Question, options?: ReadOptions): Promise<Found> {
  const fits = (documentGroup: string) => passes(readDocumentGroup(documentGroup, 1), input);
  if (input.organization.length === 0) {
    const chosen = groups.map(({ documentGroup }) => documentGroup).filter(fits);
    const page = ({ limit, ...range }: Range) =>
      chosen.length === 0
        ? Promise.resolve([])
        : askPage(database, { list: { groups: chosen, ...range }, limit }, options);
    return { groups, cut: null, page };
  }
  const rows = await askProducedBy(database, { makers: input.organization, most: mostOfMakers + 1 }, options);
  const entries = rows
    .slice(0, mostOfMakers)
    .map((row) => row.entry)
    .filter(isOf(kinds));
  return {
    groups: entries.map(({ documentGroup }) => ({ documentGroup, total: 1 })),
    cut: rows.length > mostOfMakers ? mostOfMakers : null,
    page: ({ order, from, limit }) =>
      Promise.resolve(
        entries
          .filter(({ documentGroup }) => fits(documentGroup))
          .map((one) => ({ id: one.id, key: one[keyIn[order]] }))
          .filter(({ key }) => key > from)
          .toSorted((a, b) => (a.key < b.key ? -1 : 1))
          .slice(0, limit),
      ),
  };
}

/** What a page goes on after, in the order of the page that ended there: a key means nothing in another. */
function positionOf({ after, order }: Input): { order: PaperOrder; from: string } {
  if (after === undefined) return { order, from: "" };
  const [given = "", key = ""] = readCursor(afterPaper, after);
  return { order: paperOrders.find((one) => one === given) ?? order, from: key };
}

/** The documents with all that is shown of them, in the order of `ids`. */
async function describe(database: Database, ids: readonly string[], options?: ReadOptions): Promise<PaperItem[]> {
  const [rows, documents] = await Promise.all([
    askRows(database, { ids: [...ids] }, options),
    listDocuments(database, ids, options),
  ]);
  const rowOf = new Map(rows.map(({ id, ...row }) => [String(id), row]));
  return documents.flatMap((document) => {
    const row = rowOf.get(document.id);
    return row ? [{ document, ...row }] : [];
  });
}
