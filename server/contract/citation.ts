import * as z from "zod/mini";
import { byId } from "./fields.ts";
import { entityId } from "./kinds.ts";
import { operation } from "./operation.ts";

/** APA 7, Chicago 17 (author and date), GB/T 7714-2015 (numbered). */
export const citationStyles = ["apa", "chicago", "gb-t-7714"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** One entry of a bibliography; `html` carries its italics and nothing else. */
const formatted = z.object({ text: z.string(), html: z.string() });

export const citation = operation({
  id: "citation",
  method: "get",
  path: "/api/citations/{id}",
  summary: "How a document is cited",
  description:
    "One document as an entry of a bibliography in three styles, and as BibTeX, RIS and CSL-JSON. An entry speaks the language of its document.",
  params: byId,
  query: z.object({}),
  response: z.object({
    id: entityId,
    formatted: z.object({ apa: formatted, chicago: formatted, "gb-t-7714": formatted }),
    bibtex: z.string(),
    ris: z.string(),
    csl: z.string(),
    /** Fields that are given although nobody saw them: title, date, venue, publisher, url ... */
    fromMemory: z.array(z.string()),
  }),
  problems: ["invalid-input", "not-found"],
});
