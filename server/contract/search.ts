import * as z from "zod/mini";
import { evidenceStatus, locator } from "./evidence.ts";
import { listOf, noParams, wholeNumber } from "./fields.ts";
import { graphNode } from "./graph.ts";
import { kind } from "./kinds.ts";
import { operation } from "./operation.ts";

/** In UTF-16 units: room for the longest addresses and a pasted passage, while a request's head stays far below Node's 16 kB. */
export const mostSearchedText = 1_000;

export const searchHit = z.object({
  node: graphNode,
  summary: z.nullable(z.string()),
  summaryZh: z.nullable(z.string()),
  /** Which text matched, and where in it: pairs of start and end in UTF-16 units. */
  match: z.object({
    field: z.enum([
      "name",
      "nameZh",
      "alias",
      "summary",
      "heading",
      "identifier",
      "author",
      "year",
      "publisher",
      "footnote",
    ]),
    text: z.string(),
    ranges: z.array(z.tuple([z.number(), z.number()])),
    /** exact: the word as typed; form: its stem, joined or parted; prefix: its beginning; synonym: another word for it; fuzzy: with typing errors forgiven. */
    how: z.enum(["exact", "form", "prefix", "synonym", "fuzzy"]),
  }),
  /** Every telling word was found in it. Those that lack some come last, the nearest first. */
  complete: z.boolean(),
  /** Of a document: its first author, and how many there are; null for other kinds and where nobody is named. */
  authors: z.nullable(z.object({ first: z.string(), count: z.number() })),
  /** Where a claim stands, and what stands behind it; null for other kinds. */
  locator: z.nullable(locator),
  status: z.nullable(evidenceStatus),
});
export type SearchHit = z.infer<typeof searchHit>;

export const search = operation({
  id: "search",
  method: "get",
  path: "/api/search",
  summary: "Find anything by name, alias, title, author, statement, footnote, identifier or address",
  description:
    "Forgives typing errors, accents, case, joined and parted spellings; knows word forms, the field's synonyms and numbers in all their spellings; takes English and Chinese, simplified and traditional, in one box. Best first: exact names, then aliases, titles, claims. Where few have every word, what comes nearest follows. Facets count the best 200 hits at most.",
  params: noParams,
  query: z.object({
    q: z.string().check(z.trim(), z.minLength(1), z.maxLength(mostSearchedText)),
    kind: listOf(kind, 10),
    limit: wholeNumber({ min: 1, max: 50, fallback: 20 }),
  }),
  response: z.object({
    query: z.string(),
    hits: z.array(searchHit),
    total: z.number(),
    /** True where counting stopped at 200. */
    totalIsBound: z.boolean(),
    facets: z.array(z.object({ kind, count: z.number() })),
    /** Where nothing was found: the nearest names. */
    nearest: z.array(graphNode),
  }),
  problems: ["invalid-input"],
});
