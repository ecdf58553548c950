import * as z from "zod/mini";
import { footnoteState } from "../contract/documents.ts";
import type { GraphNode } from "../contract/graph.ts";
import { entityId } from "../contract/kinds.ts";
import type { Answer, ParsedInput } from "../contract/operation.ts";
import { paperOrders, type papers as papersOperation } from "../contract/papers.ts";
import { Problem } from "../contract/problem.ts";
import { cypher, integer } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { listDocuments } from "./evidence.ts";
import { nodeRow } from "./rows.ts";

type Input = ParsedInput<typeof papersOperation>;
type PapersAnswer = Answer<typeof papersOperation>;

const filters = {
  kinds: z.array(z.string()),
  years: z.array(integer),
  organizations: z.array(z.string()),
  appears: z.array(z.string()),
  identifiers: z.array(z.string()),
  records: z.array(z.string()),
};

const sortKey = z.union([z.number(), z.string()]);

const askPage = cypher("papers/list", {
  params: z.object({
    ...filters,
    order: z.enum(paperOrders),
    afterKey: z.nullable(sortKey),
    afterId: z.nullable(z.string()),
    limit: integer,
  }),
  row: z.object({
    id: entityId,
    key: sortKey,
    footnotes: z.array(z.object({ id: z.string(), printed: z.string(), state: footnoteState })),
    claimCount: z.number(),
    citedByCount: z.number(),
    citesCount: z.number(),
  }),
});

const facetNames = ["year", "organization", "appears", "identifier", "record", "total", "all"] as const;
type FacetName = (typeof facetNames)[number];

const askFacets = cypher("papers/facets", {
  params: z.object(filters),
  row: z.object({ facet: z.enum(facetNames), value: z.string(), count: z.number() }),
});

const askNamed = cypher("papers/named", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ node: nodeRow }),
});

/**
 * A page of the bibliography with its facets.
 *
 * @returns documents in the order asked for, ties by id. A facet's counts follow the choices in the other facets, most
 *   first, years newest first; the 200 organizations with most documents.
 * @throws Problem `invalid-input` where `after` belongs to another order or was never given out
 */
export async function listPapers(database: Database, input: Input, options?: ReadOptions): Promise<PapersAnswer> {
  const chosen = filtersOf(input);
  const question = { ...chosen, order: input.order, ...cursorOf(input), limit: input.limit + 1 };
  const [rows, facets] = await Promise.all([
    askPage(database, question, options),
    askFacets(database, chosen, options),
  ]);
  const page = rows.slice(0, input.limit);
  const last = rows.length > input.limit ? page.at(-1) : undefined;
  const countsOf = (name: FacetName) => facets.filter(({ facet }) => facet === name);
  const organizations = countsOf("organization");
  const [documents, nodes] = await Promise.all([
    listDocuments(
      database,
      page.map(({ id }) => id),
      options,
    ),
    nameNodes(
      database,
      organizations.map(({ value }) => value),
      options,
    ),
  ]);
  return {
    items: page.flatMap((row) => {
      const document = documents.find(({ id }) => id === row.id);
      const { footnotes, claimCount, citedByCount, citesCount } = row;
      return document ? [{ document, footnotes, claimCount, citedByCount, citesCount }] : [];
    }),
    total: countsOf("total")[0]?.count ?? 0,
    all: countsOf("all")[0]?.count ?? 0,
    next: last ? writeCursor([input.order, last.key, last.id]) : null,
    facets: {
      year: valuesOf(countsOf("year")),
      organization: organizations.flatMap(({ value, count }) => {
        const node = nodes.get(value);
        return node ? [{ node, count }] : [];
      }),
      appears: valuesOf(countsOf("appears")),
      identifier: valuesOf(countsOf("identifier")),
      record: valuesOf(countsOf("record")),
    },
  };
}

const valuesOf = (rows: readonly { value: string; count: number }[]) =>
  rows.map(({ value, count }) => ({ value, count }));

/** Nodes by id, at most 1,000; unknown ids are missing. */
export async function nameNodes(
  database: Database,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, GraphNode>> {
  const rows = ids.length === 0 ? [] : await askNamed(database, { ids: [...new Set(ids)] }, options);
  return new Map(rows.map(({ node }) => [node.id, node]));
}

function filtersOf(input: Input) {
  return {
    kinds: input.kind === "any" ? ["paper", "web"] : [input.kind],
    years: input.year.map(Number),
    organizations: input.organization,
    appears: input.appears,
    identifiers: input.identifier,
    records: input.record,
  };
}

/** A page of one order does not go on in another, so the order is part of the key. */
const cursorKey = z.tuple([z.enum(paperOrders), sortKey, z.string()]);

function cursorOf({ after, order }: Input): { afterKey: string | number | null; afterId: string | null } {
  if (after === undefined) return { afterKey: null, afterId: null };
  const [cursorOrder, afterKey, afterId] = readCursor(cursorKey, after);
  if (cursorOrder === order && typeof afterKey === (order === "title" ? "string" : "number"))
    return { afterKey, afterId };
  throw new Problem("invalid-input", "The request has a faulty field", {
    faults: [{ field: "query.after", message: `must be the \`next\` of a page in the same order, "${order}"` }],
  });
}
