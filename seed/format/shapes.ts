import * as z from "zod";
import { excusableKinds } from "../audit/finding-kinds.ts";
import { bilingual, chinese, dottedId, id, ids, label, labels, plain, time, web, whole } from "./field-shapes.ts";

/**
 * Design: what each file of a report's data may hold, entry by entry. Only form is checked here: what an entry says
 * about others is checked in checks/, one rule a function, once every entry is known.
 */
export const report = z.strictObject({
  id,
  title: plain,
  titleZh: chinese,
  authors: ids,
  published: time,
  modified: time.optional(),
  language: z.enum(["en", "zh"]),
  licence: plain,
  url: web.optional(),
  digestOf: id.optional(),
  /** Who judged how its claims bear on each other, and when last. */
  readings: z.strictObject({ by: bilingual, on: time }).optional(),
  note: bilingual.optional(),
});

export const section = z.strictObject({
  id,
  title: plain,
  titleZh: chinese,
  parent: id.optional(),
  short: labels.optional(),
  line: whole,
  passages: z
    .array(
      z.strictObject({
        number: whole,
        line: whole,
        checksum: z.string().regex(/^[0-9a-f]{64}$/, "is no SHA-256: it has 64 digits of 0-9 and a-f"),
      }),
    )
    .optional(),
});

export const footnote = z.strictObject({
  id: id.regex(
    /^footnote-\d+[a-z]?$/,
    "is no id of a footnote: footnote-56, or footnote-56a where 56 is printed twice",
  ),
  printed: z.string().regex(/^\d+$/, "must be the printed number, in quotation marks"),
  /** Where it is printed: a passage, or a heading. */
  passage: dottedId.optional(),
  section: id.optional(),
  line: whole.optional(),
  column: whole.optional(),
  /** The passage after which it would stand, had it been printed. */
  near: dottedId.optional(),
  state: z.enum(["leads", "misprinted", "uncertain", "lost", "never-printed"]),
  entryByNumber: whole.optional(),
  entry: whole.optional(),
  source: id.optional(),
  leadsTo: id.optional(),
  candidates: ids.optional(),
  alignment: z.enum(["position-and-content", "position", "content", "guess"]).optional(),
  confidence: z.enum(["high", "medium", "low"]),
  note: bilingual.optional(),
});

const confidence = z.enum(["verified", "partly", "memory-only"]);
/** What of a paper's record is checked apart. */
export const recordFields = ["title", "authors", "year", "venue", "identifiers", "organizations"] as const;
const seen = { seenAt: z.array(web).optional(), seenIn: bilingual.optional() };
const record = z.strictObject({
  confidence,
  /** The day from which the state of this record is known. */
  since: time,
  fields: z.partialRecord(z.enum(recordFields), confidence).optional(),
  unverified: z.array(z.enum(["title", "authors", "url", "date", "publisher"])).optional(),
  ...seen,
});
/** Its entries in the report's printed list, counted from 1; one document may stand there twice, and some entries no marker reaches. */
const listEntries = z.array(whole).min(1).optional();
const affiliations = z
  .array(z.strictObject({ organization: id, people: z.union([z.literal("all"), ids.min(1)]) }))
  .optional();

export const paper = z.strictObject({
  id,
  title: plain,
  titleZh: chinese,
  authors: ids,
  /** How an author is printed, where that is not the name. */
  printedAs: z.record(id, plain).optional(),
  /** The author as printed, where that is no person. */
  authorText: plain.optional(),
  /** Names printed, where some are left out. */
  authorCount: whole.optional(),
  organizations: ids,
  affiliations,
  year: z.int("must be a year").min(1800).max(2200),
  published: time,
  venue: plain.optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,}\/[^\sA-Z]+$/, "is no DOI as it is kept here: 10.1145/3531146.3533229, in lower case")
    .optional(),
  arxiv: z
    .string()
    .regex(/^(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})$/, "is no arXiv number: 2212.08073")
    .optional(),
  isbn: z
    .string()
    .regex(/^\d{9}(?:\d{3})?[\dX]$/, "is no ISBN: digits without hyphens")
    .optional(),
  openAlexId: z
    .string()
    .regex(/^W\d+$/, "is no OpenAlex number: W4385436553")
    .optional(),
  s2Id: z
    .string()
    .regex(/^[0-9a-f]{40}$/, "is no Semantic Scholar number: 40 digits of 0-9 and a-f")
    .optional(),
  url: web.optional(),
  listEntries,
  record,
  note: bilingual.optional(),
});

export const webSource = z.strictObject({
  id,
  title: plain,
  titleZh: chinese,
  /** The title is ours, because none was seen. */
  described: z.boolean().optional(),
  publisher: id.optional(),
  publisherText: plain.optional(),
  authors: ids.optional(),
  affiliations,
  date: time.optional(),
  genre: id,
  url: web.optional(),
  listEntries,
  record,
  note: bilingual.optional(),
});

export const citation = z.strictObject({
  from: id,
  to: id,
  kind: z.enum(["reference-entry", "in-text", "named", "answers", "criticizes"]),
  confidence,
  seen: plain.optional(),
  ...seen,
});

const named = { id, name: plain, aliases: z.array(label).optional() };
/** Numbers under which others keep the same entity, each seen at an address that names both. */
export const identifiers = z
  .array(
    z.strictObject({
      scheme: z.enum(["wikidata", "ror", "orcid"]),
      value: plain,
      seenAt: web,
    }),
  )
  .optional();
const described = { summary: bilingual, date: time.optional(), group: id.optional(), note: bilingual.optional() };

/** By the name of the file under entities/. */
export const entityFiles = {
  people: {
    kind: "person",
    shape: z.strictObject({ ...named, nameZh: label.optional(), subtype: id.optional(), identifiers, ...described }),
  },
  authors: { kind: "person", shape: z.strictObject({ ...named, nameZh: label.optional() }) },
  organizations: {
    kind: "organization",
    shape: z.strictObject({ ...named, nameZh: label.optional(), subtype: id, identifiers, ...described }),
  },
  places: {
    kind: "place",
    shape: z.strictObject({
      ...named,
      nameZh: chinese,
      subtype: id.optional(),
      /** ISO 3166-1 alpha-2 of a country, ISO 3166-2 of a part of one. */
      iso: z
        .string()
        .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, "is no code of ISO 3166: GB, US-CA")
        .optional(),
      identifiers,
      ...described,
    }),
  },
  approaches: {
    kind: "approach",
    shape: z.strictObject({
      ...named,
      nameZh: chinese,
      subtype: z.enum(["technique", "position", "practice"]),
      ...described,
    }),
  },
  policies: {
    kind: "policy",
    shape: z.strictObject({
      ...named,
      nameZh: chinese,
      subtype: z.enum(["law", "framework", "pledge", "letter", "summit", "statement", "licence", "institution"]),
      ...described,
    }),
  },
  artifacts: {
    kind: "artifact",
    shape: z.strictObject({
      ...named,
      nameZh: label.optional(),
      subtype: z.enum([
        "model",
        "benchmark",
        "data-set",
        "chip",
        "product",
        "weapon",
        "program",
        "supercomputer",
        "equipment",
      ]),
      ...described,
    }),
  },
  topics: { kind: "topic", shape: z.strictObject({ ...named, nameZh: chinese, subtype: id.optional(), ...described }) },
} as const;
export type EntityFile = keyof typeof entityFiles;

/** Why a finding of the audit is none: which finding, what it found and where (everywhere unless told). */
export const excuse = z.strictObject({
  finding: z.enum(excusableKinds),
  what: plain,
  at: dottedId.optional(),
  because: plain,
});

export const distinctPeople = z.strictObject({ people: ids.length(2), because: plain });
