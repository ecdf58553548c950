import * as z from "zod/mini";
import { footnoteState } from "../contract/documents.ts";
import { entityId } from "../contract/kinds.ts";
import type { Answer, ParsedInput } from "../contract/operation.ts";
import { afterPaper, paperOrders, type papers as papersOperation } from "../contract/papers.ts";
import { cypher, integer } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { listDocuments } from "./evidence.ts";
import { listNodes } from "./explore.ts";
import { countFacets } from "./papers-facets.ts";

type Input = ParsedInput<typeof papersOperation>;
type PapersAnswer = Answer<typeof papersOperation>;

/** Organizations told in the facet: those with most documents. */
const MOST_ORGANIZATIONS = 200;

const words = z.array(z.string());
const sortKey = z.union([z.number(), z.string()]);

const askPage = cypher("papers/list", {
  params: z.object({
    chosen: z.object({
      kinds: words,
      years: z.array(integer),
      organizations: words,
      appears: words,
      identifiers: words,
      records: words,
    }),
    order: z.enum(paperOrders),
    after: z.object({ key: z.nullable(sortKey), id: z.nullable(z.string()) }),
    limit: integer,
  }),
  row: z.object({
    id: entityId,
    key: sortKey,
    footnotes: z.array(z.object({ id: z.string(), printed: z.string(), state: footnoteState })),
    claimCount: z.number(),
    citedByCount: z.number(),
    citesCount: z.number(),
    isJoined: z.boolean(),
  }),
});

const askGroups = cypher("papers/groups", {
  params: z.object({ kinds: words }),
  row: z.object({
    year: z.nullable(z.number()),
    record: z.nullable(z.string()),
    appears: z.string(),
    identifiers: words,
    organizations: words,
    documents: z.number(),
  }),
});

/**
 * A page of the bibliography with its facets.
 *
 * @returns documents in the order asked for, ties by id. A facet's counts follow the choices in the other facets, most
 *   first, years newest first.
 */
export async function listPapers(database: Database, input: Input, options?: ReadOptions): Promise<PapersAnswer> {
  const kinds = input.kind === "any" ? ["paper", "web"] : [input.kind];
  const { order, after } = positionOf(input);
  const question = {
    chosen: choicesOf(input, kinds),
    order,
    after,
    limit: input.limit + 1,
  };
  const [rows, groups] = await Promise.all([
    askPage(database, question, options),
    askGroups(database, { kinds }, options),
  ]);
  const { total, all, facets } = countFacets(groups, input);
  const page = rows.slice(0, input.limit);
  const last = rows.length > input.limit ? page.at(-1) : undefined;
  const organizations = facets.organization.slice(0, MOST_ORGANIZATIONS);
  const [documents, nodes] = await Promise.all([
    listDocuments(database, ids(page), options),
    listNodes(
      database,
      organizations.map(({ value }) => value),
      options,
    ),
  ]);
  return {
    items: page.flatMap(({ id, footnotes, claimCount, citedByCount, citesCount, isJoined }) => {
      const document = documents.find((one) => one.id === id);
      return document ? [{ document, footnotes, claimCount, citedByCount, citesCount, isJoined }] : [];
    }),
    total,
    all,
    next: last ? writeCursor([order, last.key, last.id]) : null,
    facets: {
      ...facets,
      organization: organizations.flatMap(({ value, count }) => {
        const node = nodes.find(({ id }) => id === value);
        return node ? [{ node, count }] : [];
      }),
    },
  };
}

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

const choicesOf = (input: Input, kinds: string[]) => ({
  kinds,
  years: input.year.map(Number),
  organizations: input.organization,
  appears: input.appears,
  identifiers: input.identifier,
  records: input.record,
});

/** What a page goes on after, in the order of the page that ended there: a key means nothing in another. */
function positionOf({ after, order }: Input) {
  if (after === undefined) return { order, after: { key: null, id: null } };
  const [given = "", key = "", id = ""] = readCursor(afterPaper, after);
  const goesOn = paperOrders.find((one) => one === given) ?? order;
  return { order: goesOn, after: { key: goesOn === "title" ? key : Number(key), id } };
}
