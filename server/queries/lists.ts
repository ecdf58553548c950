import * as z from "zod/mini";
import type { Kind } from "../contract/kinds.ts";
import { isDocument } from "../contract/kinds.ts";
import { afterListed, type ListItem, type ListOrder, mostListed, ordersOf } from "../contract/lists.ts";
import type { listByKind as listOperation } from "../contract/lists.ts";
import type { Answer, ParsedInput } from "../contract/operation.ts";
import { cypher, integer } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { listClaims, listDocuments } from "./evidence.ts";
import { countListFacets, type ListChoices, type ListGroup, passes } from "./list-facets.ts";
import { nodeRow } from "./rows.ts";
import { strictQuery } from "./search/lucene.ts";
import { termsOf } from "./search/question.ts";

type Input = ParsedInput<typeof listOperation>;
type ListAnswer = Answer<typeof listOperation>;

/** Speakers told in the facet: those who make most claims. */
const MOST_SPEAKERS = 30;
/** Past every key. */
const END = "\uffff";
/** No letter, and no chapter. */
const NOWHERE = END;

const storedOrders = ["name", "name-zh", "claims", "relations", "date"] as const;
type StoredOrder = (typeof storedOrders)[number];

const listEntry = z.object({
  id: z.string(),
  listGroup: z.string(),
  entryKey: z.string(),
  entryKeyZh: z.string(),
  entryHead: z.string(),
  entryHeadZh: z.string(),
  claimsKey: z.string(),
  relationsKey: z.string(),
  dateKey: z.string(),
});
type ListEntry = z.infer<typeof listEntry>;
const keyIn = {
  name: "entryKey",
  "name-zh": "entryKeyZh",
  claims: "claimsKey",
  relations: "relationsKey",
  date: "dateKey",
} as const satisfies Record<StoredOrder, keyof ListEntry>;

const askGroups = cypher("lists/groups", {
  params: z.object({ lists: z.array(z.string()) }),
  row: z.object({ listGroup: z.string(), head: z.string(), total: z.number() }),
});
const askPage = cypher("lists/page", {
  params: z.object({
    list: z.object({
      groups: z.array(z.string()),
      order: z.enum(storedOrders),
      from: z.string(),
      until: z.string(),
    }),
    limit: integer,
  }),
  row: z.object({ id: z.string(), key: z.string() }),
});
const askMatching = cypher("lists/matching", {
  params: z.object({ text: z.string(), speaker: z.nullable(z.string()), most: integer }),
  row: z.object({ entry: listEntry }),
});
const askSaidBy = cypher("lists/said-by", {
  params: z.object({ speaker: z.string(), most: integer }),
  row: z.object({ entry: listEntry }),
});
const askEntries = cypher("lists/entries", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    node: nodeRow,
    summary: z.nullable(z.string()),
    summaryZh: z.nullable(z.string()),
    claimCount: z.number(),
    relationCount: z.number(),
    dated: z.array(z.object({ period: z.string(), count: z.number() })),
  }),
});
const askSpeakers = cypher("lists/speakers", {
  params: z.object({ limit: integer }),
  row: z.object({ node: nodeRow, count: z.number() }),
});
const askChapters = cypher("lists/chapters", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), title: z.string(), titleZh: z.string() }),
});

const askNewestReport = cypher("lists/newest-report", {
  params: z.object({}),
  row: z.object({ published: z.nullable(z.string()) }),
});
/** Years of a row's time line: those before the newest report, its own and the one after, of which it foretells. */
const YEARS_BEFORE = 3;

/** What there is to choose from, and the page of it. */
interface Found {
  groups: ListGroup[];
  cut: number | null;
  page(choices: ListChoices, range: Range): Promise<PageRow[]>;
}
interface PageRow {
  id: string;
  key: string;
}
interface Range {
  order: StoredOrder;
  from: string;
  until: string;
  limit: number;
}

/**
 * A page of all nodes of one kind, with what the list can be narrowed by.
 *
 * @returns in the order that `after` goes on in, else in the one asked for, where the kind has it; a filter that the kind does not
 *   have leaves nothing
 */
export async function listByKind(database: Database, input: Input, options?: ReadOptions): Promise<ListAnswer> {
  const order = orderOf(input);
  const found = await find(database, input, options);
  const choices = choicesOf(input, found.groups);
  const { total, all, facets } = countListFacets(found.groups, choices);
  const { after = "", before } = positionOf(input, order);
  const stored = storedOrderOf(order, input);
  const head = choices.head[0] ?? "";
  const range = {
    order: stored,
    from: after > head ? after : head,
    until: head === "" ? END : `${head}${END}`,
    limit: input.limit + 1,
  };
  const [rows, newest, leading, speakers, chapters] = await Promise.all([
    found.page(choices, range),
    askNewestReport(database, {}, options),
    input.kind === "claim" ? [] : findLeading(database, input, options),
    input.kind === "claim" ? askSpeakers(database, { limit: MOST_SPEAKERS }, options) : [],
    input.kind === "claim" ? describeChapters(database, facets.head, options) : [],
  ]);
  const page = rows.slice(0, input.limit);
  const last = rows.length > input.limit ? page.at(-1) : undefined;
  const { head: letters, ...others } = facets;
  return {
    kind: input.kind,
    order,
    items: await describe(database, { kind: input.kind, ids: page.map(({ id }) => id) }, options),
    total,
    all,
    before,
    next: last ? writeCursor([order, last.key, before + page.length]) : null,
    cut: found.cut,
    facets: { ...others, letter: input.kind === "claim" ? [] : letters, chapter: chapters, speaker: speakers },
    years: yearsAround(newest[0]?.published ?? null),
    leading,
  };
}

function yearsAround(published: string | null): { from: number; to: number } {
  const year = Number((published ?? new Date().toISOString()).slice(0, 4));
  return { from: year - YEARS_BEFORE, to: year + 1 };
}

function orderOf({ kind, order, letter, chapter, after }: Input): ListOrder {
  const orders = ordersOf(kind);
  // A letter is a stretch of the list by name, a chapter one of that in the order of the report.
  if (letter !== undefined || chapter !== undefined) return kind === "claim" ? "report" : "name";
  const goesOnIn = after === undefined ? undefined : readCursor(afterListed, after)[0];
  const has = (asked: string | undefined) => orders.find((one) => one === asked);
  return has(goesOnIn) ?? has(order) ?? orders[0] ?? "name";
}

const storedOrderOf = (order: ListOrder, { language }: Input): StoredOrder => {
  if (order === "report") return "name";
  return order === "name" && language === "zh" ? "name-zh" : order;
};

function choicesOf(input: Input, groups: readonly ListGroup[]): ListChoices {
  const { kind, subtype, known, status, figures, said, letter, chapter } = input;
  const chapterHead = groups.find(({ head }) => chapterIn(head) === chapter)?.head ?? NOWHERE;
  const [head, foreign] = kind === "claim" ? [chapter && chapterHead, letter] : [letter, chapter];
  const heads = foreign === undefined ? head : NOWHERE;
  return { subtype, known, status, figures, said, head: heads === undefined ? [] : [heads] };
}

/** `report|003|chapter|` */
const chapterIn = (head: string): string => head.split("|")[2] ?? "";

/** A page of one order does not go on in another, so the order is part of the key; a key of another begins at the beginning. */
function positionOf({ after }: Input, order: ListOrder): { after: string | undefined; before: number } {
  if (after === undefined) return { after: undefined, before: 0 };
  const [cursorOrder, key, before] = readCursor(afterListed, after);
  return cursorOrder === order ? { after: key, before: Number(before) } : { after: undefined, before: 0 };
}

/** Without words or a speaker the whole kind, as the loader counted and ordered it; with them, what an index finds. */
async function find(database: Database, input: Input, options?: ReadOptions): Promise<Found> {
  const { kind, language, speaker } = input;
  // Nobody says what is no claim.
  if (speaker !== undefined && kind !== "claim") return { groups: [], cut: null, page: () => Promise.resolve([]) };
  const text = strictQuery(termsOf(input.text ?? ""), [kind]);
  if (text === undefined && speaker === undefined) {
    const groups = await askGroups(database, { lists: [`${kind} ${language}`] }, options);
    return { groups, cut: null, page: (choices, range) => readPage(database, { groups, choices, range }, options) };
  }
  const most = mostListed + 1;
  const rows =
    text === undefined
      ? await askSaidBy(database, { speaker: speaker ?? "", most }, options)
      : await askMatching(database, { text, speaker: speaker ?? null, most }, options);
  const entries = rows.slice(0, mostListed).map(({ entry }) => entry);
  const headOf = (entry: ListEntry) => (language === "zh" ? entry.entryHeadZh : entry.entryHead);
  return {
    groups: entries.map((entry) => ({ listGroup: entry.listGroup, head: headOf(entry), total: 1 })),
    cut: rows.length > mostListed ? mostListed : null,
    page: (choices, { order, from, limit }) =>
      Promise.resolve(
        entries
          .filter((entry) => passes({ listGroup: entry.listGroup, head: headOf(entry) }, choices))
          .map((entry) => ({ id: entry.id, key: entry[keyIn[order]] }))
          .filter(({ key }) => key > from)
          .toSorted((a, b) => (a.key < b.key ? -1 : 1))
          .slice(0, limit),
      ),
  };
}

interface PageQuestion {
  groups: readonly ListGroup[];
  choices: ListChoices;
  range: Range;
}

async function readPage(
  database: Database,
  { groups, choices, range }: PageQuestion,
  options?: ReadOptions,
): Promise<PageRow[]> {
  const chosen = new Set(groups.filter((group) => passes(group, choices)).map(({ listGroup }) => listGroup));
  if (chosen.size === 0) return [];
  const { limit, ...stretch } = range;
  return askPage(database, { list: { groups: [...chosen].toSorted(), ...stretch }, limit }, options);
}

async function findLeading(database: Database, { kind, language }: Input, options?: ReadOptions) {
  const groups = await askGroups(database, { lists: [`${kind} ${language}`] }, options);
  const names = [...new Set(groups.map(({ listGroup }) => listGroup))];
  const list = { groups: names, order: "claims" as const, from: "", until: END };
  const rows = await askPage(database, { list, limit: 2 }, options);
  const entries = await askEntries(database, { ids: rows.map(({ id }) => id) }, options);
  return rows.flatMap(({ id }) => {
    const entry = entries.find(({ node }) => node.id === id);
    return entry && entry.claimCount > 0 ? [{ node: entry.node, claimCount: entry.claimCount }] : [];
  });
}

async function describeChapters(
  database: Database,
  heads: readonly { value: string; count: number }[],
  options?: ReadOptions,
) {
  const chapters = await askChapters(database, { ids: heads.map(({ value }) => chapterIn(value)) }, options);
  return heads.flatMap(({ value, count }) => {
    const chapter = chapters.find(({ id }) => id === chapterIn(value));
    return chapter ? [{ value: chapter.id, count, title: chapter.title, titleZh: chapter.titleZh }] : [];
  });
}

/** The rows with all that is shown of them, in the order of `ids`. */
async function describe(
  database: Database,
  { kind, ids }: { kind: Kind; ids: readonly string[] },
  options?: ReadOptions,
): Promise<ListItem[]> {
  const [entries, documents, claims] = await Promise.all([
    askEntries(database, { ids: [...ids] }, options),
    isDocument(kind) ? listDocuments(database, ids, options) : [],
    kind === "claim" ? listClaims(database, ids, options) : [],
  ]);
  const byId = new Map(entries.map((entry) => [String(entry.node.id), entry]));
  return ids.flatMap((id) => {
    const entry = byId.get(id);
    if (!entry) return [];
    const document = documents.find((one) => one.id === id) ?? null;
    return [{ ...entry, document, claim: claims.find((one) => one.id === id) ?? null }];
  });
}
