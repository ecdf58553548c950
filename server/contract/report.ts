import * as z from "zod/mini";
import { footnoteState } from "./documents.ts";
import { noParams } from "./fields.ts";
import { operation } from "./operation.ts";

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
    }),
    sections: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        titleZh: z.string(),
        parent: z.nullable(z.string()),
        level: z.number(),
        line: z.number(),
        passages: z.array(
          z.object({
            id: z.string(),
            number: z.number(),
            line: z.number(),
            checksum: z.string(),
            claims: z.number(),
            /** Why the passage has no claim, where somebody looked and found none. */
            noClaims: z.nullable(z.string()),
            noClaimsZh: z.nullable(z.string()),
          }),
        ),
        footnotes: z.array(z.object({ id: z.string(), printed: z.string(), state: footnoteState })),
      }),
    ),
    totals: z.object({ sections: z.number(), passages: z.number(), claims: z.number(), footnotes: z.number() }),
  }),
  problems: ["report-not-loaded"],
});
