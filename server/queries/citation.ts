import * as z from "zod/mini";
import { bibtexOf } from "../citing/bibtex.ts";
import type { CitedDocument } from "../citing/cited-document.ts";
import { cslItem } from "../citing/csl-item.ts";
import { cslJsonOf } from "../citing/csl-json.ts";
import { formatEntry } from "../citing/formatted.ts";
import { risOf } from "../citing/ris.ts";
import type { citation as citationOperation } from "../contract/citation.ts";
import { entityId } from "../contract/kinds.ts";
import type { Answer, ParsedInput } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import { cypher } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { recordRow } from "./rows.ts";

const text = z.nullable(z.string());
const texts = z.nullable(z.array(z.string()));

const row = z.object({
  document: z.object({
    id: entityId,
    kind: z.enum(["paper", "web"]),
    name: z.string(),
    authorNames: texts,
    ...recordRow,
  }),
  check: z.object({ since: text, seenAt: texts, unverified: texts }),
});
type Row = z.infer<typeof row>;

const askDocument = cypher("citation/document", { params: z.object({ id: z.string() }), row });

/**
 * How a document is cited: three styles, and three formats for programs.
 *
 * @throws Problem `not-found` where the id is no document's
 */
export async function citeDocument(
  database: Database,
  { id }: ParsedInput<typeof citationOperation>,
  options?: ReadOptions,
): Promise<Answer<typeof citationOperation>> {
  const [found] = await askDocument(database, { id }, options);
  if (!found) throw new Problem("not-found", `No document has the id "${id}"`);
  const item = cslItem(citedDocument(found));
  return {
    id: found.document.id,
    formatted: {
      apa: formatEntry(item, "apa"),
      chicago: formatEntry(item, "chicago"),
      "gb-t-7714": formatEntry(item, "gb-t-7714"),
    },
    bibtex: bibtexOf(item),
    ris: risOf(item),
    csl: cslJsonOf(item),
    fromMemory: fromMemory(found),
  };
}

function citedDocument({ document, check }: Row): CitedDocument {
  const { name, authorNames, authorCount, year, published, described, ...rest } = document;
  const authors = authorNames ?? [];
  return {
    ...rest,
    title: name,
    described: described ?? false,
    authors,
    authorCount: authorCount ?? authors.length,
    published: published ?? (year === null ? null : String(year)),
    seenOn: rest.url !== null && (check.seenAt ?? []).includes(rest.url) ? check.since : null,
  };
}

function fromMemory({ document, check }: Row): string[] {
  const given: Readonly<Record<string, unknown>> = {
    title: document.described !== true,
    date: document.published ?? document.year,
    venue: document.venue,
    publisher: document.publisher,
    url: document.url,
    authors: (document.authorNames ?? []).length > 0,
  };
  return (check.unverified ?? []).filter((field) => Boolean(given[field]));
}
