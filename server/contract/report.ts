import * as z from "zod/mini";
import { footnote, footnoteState } from "./documents.ts";
import { locator } from "./evidence.ts";
import { listOf, noParams } from "./fields.ts";
import { claimItem, graphNode } from "./graph.ts";
import { entityId } from "./kinds.ts";
import { operation } from "./operation.ts";

const text = z.nullable(z.string());

/** A paragraph or bullet of the report: where it stands, never what it says. */
export const passage = z.object({
  id: z.string(),
  number: z.number(),
  /** Line in the report's text, and the SHA-256 of that line, for a reader who has a copy. */
  line: z.number(),
  checksum: z.string(),
  /** Why the passage has no claim, where somebody looked and found none. */
  noClaims: text,
  noClaimsZh: text,
});

export const loadedReport = z.object({
  id: z.string(),
  title: z.string(),
  titleZh: z.string(),
  licence: z.string(),
  /** Checksum of its data. */
  version: z.string(),
});

export const reports = operation({
  id: "reports",
  method: "get",
  path: "/api/reports",
  summary: "The reports that are loaded",
  description: "Title, licence and version of the data of each report, by id.",
  params: noParams,
  query: noParams,
  response: z.object({ reports: z.array(loadedReport) }),
  problems: ["report-not-loaded"],
});

export const reportOutline = operation({
  id: "reportOutline",
  method: "get",
  path: "/api/report",
  summary: "The report's outline",
  description:
    "Chapters and headings in order with their passages, claims and footnotes counted. The text itself is not ours to publish and is not here.",
  params: noParams,
  query: noParams,
  response: z.object({
    report: z.object({
      id: z.string(),
      title: z.string(),
      titleZh: z.string(),
      published: z.string(),
      licence: z.string(),
      authors: z.array(graphNode),
      /** The document that the report is a digest of. */
      digestOf: z.nullable(graphNode),
      note: text,
      noteZh: text,
    }),
    sections: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        titleZh: z.string(),
        parent: text,
        level: z.number(),
        line: z.number(),
        passages: z.array(z.object({ ...passage.shape, claims: z.number() })),
        footnotes: z.array(z.object({ id: z.string(), printed: z.string(), state: footnoteState })),
      }),
    ),
    totals: z.object({ sections: z.number(), passages: z.number(), claims: z.number(), footnotes: z.number() }),
  }),
  problems: ["report-not-loaded"],
});

export const reportSection = operation({
  id: "reportSection",
  method: "get",
  path: "/api/report/{section}",
  summary: "One heading of the report, passage by passage",
  description:
    "The passages under a heading in order, each with its claims or the reason why it has none; the footnotes printed there with the documents that they lead to; and what the claims name. A heading that only holds other headings has no passages: what it names is gathered from below it.",
  params: z.object({ section: entityId }),
  query: noParams,
  response: z.object({
    section: z.object({
      id: entityId,
      title: z.string(),
      titleZh: z.string(),
      line: z.number(),
      /** Chapter and headings from the outside in; this one is the last. */
      path: locator.shape.path,
    }),
    /** In the order of the report, at most 200; the claims of each in the same order, at most 100. */
    passages: z.array(
      z.object({
        ...passage.shape,
        claims: z.array(z.object({ claim: claimItem, note: text, noteZh: text })),
      }),
    ),
    /** In the order printed, at most 500. A number that was never printed stands with the passage that it must have followed. */
    footnotes: z.array(footnote),
    /** What the claims speak of and who makes them, the most often named first, then in the order of the report; at most 500. */
    named: z.object({ items: z.array(z.object({ node: graphNode, claims: z.number() })), total: z.number() }),
  }),
  problems: ["invalid-input", "not-found"],
});

/** Footnotes that one question may name; more than any page of ours shows. */
export const mostFootnotes = 200;

export const namedFootnotes = operation({
  id: "namedFootnotes",
  method: "get",
  path: "/api/footnotes",
  alsoPost: true,
  summary: "The named footnotes and the documents behind them",
  description:
    "For each footnote its number as printed, whether it leads where it says, and the document that the content calls for, in the order asked. Ids that are not known fall away.",
  params: noParams,
  query: z.object({ ids: listOf(entityId, mostFootnotes) }),
  response: z.object({ footnotes: z.array(footnote) }),
  problems: ["invalid-input"],
});
