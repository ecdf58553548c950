import * as z from "zod/mini";
import { mostSearchedText } from "../server/contract/search.ts";
import { comparableKinds } from "../server/contract/compare.ts";
import { recordConfidence } from "../server/contract/documents.ts";
import { mostShownNodes } from "../server/contract/explore.ts";
import { evidenceStatus } from "../server/contract/evidence.ts";
import { relationId } from "../server/contract/graph.ts";
import { entityId, kind, type Kind } from "../server/contract/kinds.ts";
import { figureChoices, knownFrom, letter, listOrder, sayers, subtype } from "../server/contract/lists.ts";
import { appearances, identifiers, paperOrders } from "../server/contract/papers.ts";
import { isLanguage, type Language } from "../server/contract/language.ts";
import { relationType, relationTypeNames } from "../server/contract/relations.ts";

/**
 * The address is the view: what it holds, how it is read and how it is written. Nothing that a reader would want to
 * find again after a reload, in a link or behind the Back button is kept anywhere else.
 * Reading never fails: what is nearly right is mended, a part that makes no sense falls back to its default, list items
 * fall away one by one; `faultsOf` names what fell away, and the shell tells it.
 */

export { isLanguage, type Language };

/** "a,b,c": unknown items and repetitions fall away, never the whole list. */
const listOf = <Item extends string>(item: z.ZodMiniType<Item, string>, most: number) =>
  z.pipe(
    z.optional(z.string()),
    z.transform((text: string | undefined): readonly Item[] => {
      const items = new Set<Item>();
      for (const part of (text ?? "").split(",")) {
        const parsed = item.safeParse(part.trim());
        if (parsed.success) items.add(parsed.data);
      }
      return [...items].slice(0, most);
    }),
  );

const orNull = <Value>(schema: z.ZodMiniType<Value, string>) => z.catch(z.nullable(schema), null);

/** "row,column" */
const cell = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text: string) => text.split(",")),
  ),
  z.pipe(
    z.tuple([entityId, entityId]),
    z.transform(([row, column]) => ({ row, column })),
  ),
);

const passageNumber = z.pipe(z.string().check(z.regex(/^[1-9]\d{0,3}$/)), z.transform(Number));

const selection = z.union([relationId, entityId]);
const comparable = z.enum(comparableKinds);
const heading = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
/** How rows or columns of a matrix stand: most filled first, by name, or with the newest evidence first. */
export const lineOrders = ["filled", "name", "newest"] as const;
export type LineOrder = (typeof lineOrders)[number];
const mostPicked = 100;

const viewStateSchema = z.object({
  /** Explore: what is drawn, whose neighbourhood it is, what the inspector shows, what is hidden, as what. */
  nodes: listOf(entityId, mostShownNodes),
  focus: orNull(entityId),
  select: orNull(selection),
  hide: listOf(kind, 10),
  view: orNull(z.enum(["graph", "list"])),
  /** Compare. */
  rows: z.catch(comparable, "organization"),
  columns: z.catch(comparable, "approach"),
  type: listOf(relationType, relationTypeNames.length),
  rowGroup: listOf(heading, 30),
  columnGroup: listOf(heading, 30),
  /** Rows and columns picked one by one; none: those that say most. */
  onlyRows: listOf(entityId, mostPicked),
  onlyColumns: listOf(entityId, mostPicked),
  rowOrder: z.catch(z.enum(lineOrders), "filled"),
  columnOrder: z.catch(z.enum(lineOrders), "filled"),
  cell: z.catch(z.nullable(cell), null),
  /** "1": every row and column, however many. */
  all: orNull(z.enum(["1"])),
  /** Papers. */
  kind: z.catch(z.enum(["paper", "web", "any"]), "paper"),
  year: listOf(z.string().check(z.regex(/^\d{4}$/)), 60),
  organization: listOf(entityId, 50),
  appears: listOf(z.enum(appearances), 2),
  identifier: listOf(z.enum(identifiers), 3),
  record: listOf(recordConfidence, 3),
  order: z.catch(z.enum(paperOrders), "mentions"),
  paper: orNull(entityId),
  /** Lists: how a kind is narrowed and sorted, and where the page begins. */
  subtype: listOf(subtype, 50),
  known: listOf(z.enum(knownFrom), 2),
  status: listOf(evidenceStatus, 7),
  figures: listOf(z.enum(figureChoices), 2),
  said: listOf(z.enum(sayers), 2),
  speaker: orNull(entityId),
  chapter: orNull(entityId),
  letter: orNull(letter),
  text: orNull(z.string().check(z.minLength(1), z.maxLength(200))),
  by: orNull(listOrder),
  after: orNull(z.string().check(z.regex(/^[\w-]{1,400}$/))),
  /** Report: the passage that is meant, by its number under the heading. */
  passage: z.catch(z.nullable(passageNumber), null),
  /** The search palette: null while it is closed, "" while it waits for text. */
  find: orNull(z.string().check(z.maxLength(mostSearchedText))),
  in: orNull(kind),
});

export type ViewState = z.output<typeof viewStateSchema>;
type Key = keyof ViewState;
const keys = Object.keys(viewStateSchema.shape) as Key[];

/** What an address without a query says. */
export const plainViewState: ViewState = viewStateSchema.parse({});

const written = (value: ViewState[Key]): string => {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return "row" in value ? `${value.row},${value.column}` : value.join(",");
};

const isKey = (text: string): text is Key => Object.hasOwn(viewStateSchema.shape, text);
const isList = (key: Key): boolean => Array.isArray(plainViewState[key]);

/** What comes along when an address is copied out of a sentence or out of brackets. */
const strayEnd = /[\s.,;:!?()[\]{}<>'"’”»*。，；：！？）】》」]+$/u;
/** The same of a path, which is kept encoded: closing quotes and brackets, a Chinese full stop or comma. */
const encodedStrayEnd = /(?:%(?:22|29|5D|E3%80%82|E3%80%8D|EF%BC%8C|EF%BC%89|E2%80%9D))+$/i;
const withoutStrayEnd = (text: string): string => text.trim().replace(strayEnd, "");

const isUnderstood = (key: Key, text: string): boolean => written(viewStateSchema.shape[key].parse(text)) === text;

/** One value, or one item of a list, as it must have been meant; as it stands where nothing makes sense of it. */
function mended(key: Key, text: string): string {
  if (key === "find") return text;
  const bare = withoutStrayEnd(text);
  const meant = [text, bare, bare.toLowerCase(), bare.toUpperCase()];
  return meant.find((one) => isUnderstood(key, one)) ?? text;
}

/** Keys and values of a query, mended; a list that is said in several parts is one list. */
function readParameters(search: string): Map<string, string[]> {
  const parameters = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search)) {
    const small = withoutStrayEnd(name).toLowerCase();
    const key = isKey(name) ? name : (keys.find((one) => one.toLowerCase() === small) ?? small);
    const items = !isKey(key) ? [value] : isList(key) ? value.split(",") : [value];
    const meant = items
      .map((item) => (isKey(key) ? mended(key, item) : item))
      .filter((item) => key === "find" || item !== "");
    parameters.set(key, isKey(key) && isList(key) ? [...(parameters.get(key) ?? []), ...meant] : meant);
  }
  return parameters;
}

let lastRead: { search: string; view: ViewState } | undefined;

/** Reads the query of an address; any text at all gives a view. */
export function readViewState(search: string): ViewState {
  // Every part of a page reads the same address.
  if (lastRead?.search === search) return lastRead.view;
  const texts = [...readParameters(search)].map(([key, items]) => [key, items.join(",")]);
  const view = viewStateSchema.parse(Object.fromEntries(texts));
  lastRead = { search, view };
  return view;
}

/** A part of an address that the view does not hold. */
export interface AddressFault {
  key: string;
  /** What was left out. */
  values: string[];
  /** parameter: there is none of this name, or not here; value: it has no such value; most: a list holds so many only. */
  why: "parameter" | "value" | "most";
}

/** Says only where somebody came from, or which data they saw. */
const asides = /^(?:utm_\w+|fbclid|gclid|msclkid|ref|v)$/;

const list = ["subtype", "text", "by", "after"] as const;

/** What each place reads of an address. */
const keysOfPlace: Readonly<Partial<Record<string, readonly Key[]>>> = {
  "": [],
  card: ["select"],
  trace: ["select"],
  explore: ["nodes", "focus", "select", "hide", "view"],
  compare: [
    ...([
      "rows",
      "columns",
      "type",
      "rowGroup",
      "columnGroup",
      "onlyRows",
      "onlyColumns",
      "rowOrder",
      "columnOrder",
    ] as const),
    ...(["cell", "all"] as const),
  ],
  papers: ["kind", "year", "organization", "appears", "identifier", "record", "order", "paper"],
  lists: [...list, "known", "letter"],
  "lists/claim": [...list, "status", "figures", "said", "speaker", "chapter"],
  report: ["passage"],
};

/** What the place at this path reads of an address; the search can be open everywhere. */
export function keysAt(pathname: string): readonly Key[] {
  const [, , place = "", of = ""] = pathname.split("/");
  const own = keysOfPlace[`${place}/${of}`] ?? keysOfPlace[place];
  return own === undefined ? keys : [...own, "find", "in"];
}

/** The query without what the place at this path does not read. */
export function queryAt(pathname: string, search: string): string {
  const view = readViewState(search);
  return writeViewState(Object.fromEntries(keysAt(pathname).map((key) => [key, view[key]])));
}

/** Every part of a query that is not understood, is not read here or is beyond a limit; empty where the view says all of it. */
export function faultsOf(search: string, read: readonly Key[] = keys): AddressFault[] {
  const view = readViewState(search);
  return [...readParameters(search)].flatMap(([key, items]): AddressFault[] => {
    if (isKey(key) && !read.includes(key)) return [{ key, values: items, why: "parameter" }];
    if (!isKey(key)) return asides.test(key) ? [] : [{ key, values: items, why: "parameter" }];
    if (key === "find") return view.find === null ? [{ key, values: items, why: "value" }] : [];
    const senseless = items.filter((item) => !isUnderstood(key, item));
    const held = new Set(written(view[key]).split(","));
    const beyond = isList(key) ? items.filter((item) => isUnderstood(key, item) && !held.has(item)) : [];
    return [
      ...(senseless.length > 0 ? [{ key, values: senseless, why: "value" as const }] : []),
      ...(beyond.length > 0 ? [{ key, values: [...new Set(beyond)], why: "most" as const }] : []),
    ];
  });
}

/**
 * The query that says this view, with its question mark; "" for the plain one. Keys that are at their default are left
 * out and the order is always the same, so that one view has one address. Commas and tildes stay readable.
 */
export function writeViewState(state: Partial<ViewState>): string {
  const parts = keys.flatMap((key) => {
    const value = state[key];
    if (value === undefined || value === null) return [];
    const text = written(value);
    if (key !== "find" && text === written(plainViewState[key])) return [];
    return [new URLSearchParams([[key, text]]).toString().replaceAll("%2C", ",").replaceAll("%7E", "~")];
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** What an address says of a list. */
export type ListKey =
  "subtype" | "known" | "status" | "figures" | "said" | "speaker" | "chapter" | "letter" | "text" | "by" | "after";

/** Where things are, in one language. */
export const addresses = (language: Language) => ({
  home: () => `/${language}`,
  card: (id: string) => `/${language}/card/${id}`,
  trace: (claimId: string) => `/${language}/trace/${claimId}`,
  explore: (state: Pick<Partial<ViewState>, "nodes" | "focus" | "select" | "hide" | "view"> = {}) =>
    `/${language}/explore${writeViewState(state)}`,
  compare: (state: Pick<Partial<ViewState>, "rows" | "columns" | "type" | "rowGroup" | "columnGroup" | "cell"> = {}) =>
    `/${language}/compare${writeViewState(state)}`,
  papers: (
    state: Pick<
      Partial<ViewState>,
      "kind" | "year" | "organization" | "appears" | "identifier" | "record" | "order" | "paper"
    > = {},
  ) => `/${language}/papers${writeViewState(state)}`,
  /** Wherever a list begins: no kind is named. */
  lists: () => `/${language}/lists`,
  /** Every node of one kind. */
  list: (of: Kind, state: Partial<Pick<ViewState, ListKey>> = {}) => `/${language}/lists/${of}${writeViewState(state)}`,
  /** The outline, a heading of the report, or one of its passages. */
  report: (section?: string, passage: number | null = null) =>
    section === undefined ? `/${language}/report` : `/${language}/report/${section}${writeViewState({ passage })}`,
  /** A claim is read on its trace, everything else on its card. */
  node: (node: { id: string; kind: Kind }) =>
    node.kind === "claim" ? `/${language}/trace/${node.id}` : `/${language}/card/${node.id}`,
});

/**
 * A path as it must have been meant: language, places and ids are in small letters, a tag of a region is its language, and
 * what a sentence leaves at the end of an address is no part of it. The same path where there is nothing to mend.
 */
export function mendedPath(pathname: string): string {
  const small = pathname.replaceAll(/%[0-9a-f]{1,2}|[A-Z]/gi, (one) => (one.length === 1 ? one.toLowerCase() : one));
  const [first = "", ...rest] = withoutStrayEnd(small.replace(encodedStrayEnd, "")).split("/").filter(Boolean);
  const language = /^(en|zh)-[a-z-]+$/.exec(first)?.[1] ?? first;
  return `/${[language, ...rest].join("/")}`;
}

/** The same path in another language; a path without a language gets one. */
export function pathInLanguage(pathname: string, language: Language): string {
  const [, first = "", ...rest] = pathname.split("/");
  const tail = isLanguage(first) ? rest : [first, ...rest];
  const path = tail.filter(Boolean).join("/");
  return path === "" ? `/${language}` : `/${language}/${path}`;
}
