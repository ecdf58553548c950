import type { DocumentRecord, Footnote } from "../../../server/contract/documents.ts";
import type { Answer } from "../../../server/contract/operation.ts";
import type { trace } from "../../../server/contract/trace.ts";
import { statusOfRecord } from "../../ui/record-status.ts";

export type TraceAnswer = Answer<typeof trace>;
export type TracedDocument = TraceAnswer["documents"][number];

/**
 * How one link of a claim's chain holds.
 *
 * verified: it leads where it says, and that was seen; repaired: the print is wrong or gone, the content tells where it
 * leads; record: part of it was seen in a bibliographic record only; uncertain: a guess, or nobody could check it; missing: it ends here.
 */
export const linkStates = ["verified", "repaired", "record", "uncertain", "missing"] as const;
export type LinkState = (typeof linkStates)[number];

interface ChainLink {
  /** Unique within the chain. */
  id: string;
  step: "passage" | "footnote" | "named" | "source" | "document" | "authors" | "organizations";
  state: LinkState;
}

interface Completeness {
  /** From the passage down. */
  links: ChainLink[];
  /** Links in each state; states without one are there with 0. */
  counts: Record<LinkState, number>;
}

export function stateOfFootnote(footnote: Pick<Footnote, "state" | "refersTo">): LinkState {
  if (footnote.refersTo === null) return "missing";
  if (footnote.state === "leads") return "verified";
  return footnote.state === "uncertain" ? "uncertain" : "repaired";
}

export const stateOfRecord = (document: Pick<DocumentRecord, "record">): LinkState =>
  statusOfRecord[document.record.confidence];

/** Its authors are a link where a document has authors of its own; who published a web page stands in its record. */
function linksOfDocument({ document, authors, organizations, via }: TracedDocument): ChainLink[] {
  const links: ChainLink[] = [];
  if (via === "named") links.push({ id: `named ${document.id}`, step: "named", state: "verified" });
  links.push({ id: `document ${document.id}`, step: "document", state: stateOfRecord(document) });
  if (authors.total > 0) links.push({ id: `authors ${document.id}`, step: "authors", state: stateOfRecord(document) });
  if (organizations.total > 0)
    links.push({ id: `organizations ${document.id}`, step: "organizations", state: "record" });
  return links;
}

/** Every link between a claim and its sources, and how many of them hold. */
export function completenessOf(answer: Pick<TraceAnswer, "footnotes" | "documents">): Completeness {
  const links: ChainLink[] = [{ id: "passage", step: "passage", state: "verified" }];
  for (const footnote of answer.footnotes)
    links.push({ id: `footnote ${footnote.id}`, step: "footnote", state: stateOfFootnote(footnote) });
  for (const document of answer.documents) links.push(...linksOfDocument(document));
  if (answer.footnotes.length === 0 && answer.documents.length === 0)
    links.push({ id: "source", step: "source", state: "missing" });
  const counts = { verified: 0, repaired: 0, record: 0, uncertain: 0, missing: 0 };
  for (const link of links) counts[link.state] += 1;
  return { links, counts };
}

/** A footnote with the documents reached through it, in the order printed. */
export interface Branch {
  footnote: Footnote;
  documents: TracedDocument[];
}

/** The chain's branches: one for each footnote, then the documents that the text names. */
export function branchesOf(answer: Pick<TraceAnswer, "footnotes" | "documents">): {
  branches: Branch[];
  named: TracedDocument[];
} {
  const branches = answer.footnotes.map((footnote) => ({
    footnote,
    documents: answer.documents.filter((traced) => traced.footnote === footnote.id),
  }));
  const placed = new Set(branches.flatMap((branch) => branch.documents));
  return { branches, named: answer.documents.filter((traced) => !placed.has(traced)) };
}
