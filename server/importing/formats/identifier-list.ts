import { DraftEntry } from "../draft-entry.ts";
import type { EntryFault, Reading, SourceText } from "../reading.ts";
import { readIdentifier, readLink, type Scheme } from "../identifiers.ts";

const schemes: readonly Scheme[] = ["doi", "arxiv", "openAlexId", "s2Id", "isbn"];

/** What one line of a list is: an identifier, an address, or neither. */
export function isListed(line: string): boolean {
  const text = line.trim();
  return /^www\./i.test(text) || readLink(text) !== undefined || bareIdentifier(text) !== undefined;
}

function bareIdentifier(text: string): { scheme: Scheme; value: string } | undefined {
  if (/\s/.test(text.replace(/^(?:doi|arxiv|pmid|isbn(?:-1[03])?)\s*[:：]?\s*/i, ""))) return undefined;
  if (/^(?:pmid\s*[:：]?\s*)\d{1,9}$/i.test(text)) return readIdentifier("pmid", text);
  if (/^(?:pmcid:?\s*)?PMC\d+$/i.test(text)) return readIdentifier("pmcid", text);
  for (const scheme of schemes) {
    const read = readIdentifier(scheme, text);
    if (read) return read;
  }
  return undefined;
}

/** A plain list, an identifier or an address a line; empty lines and lines that begin with # are left alone. */
export function readIdentifierList({ file, text }: SourceText): Reading {
  const faults: EntryFault[] = [];
  const entries = text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const written = line.trim();
    if (written === "" || written.startsWith("#")) return [];
    if (!isListed(written)) {
      faults.push({
        file,
        line: index + 1,
        key: null,
        message: `"${written.slice(0, 60)}" is neither an identifier nor an address`,
        hint: "one a line: a DOI, an arXiv number, a PMID, an ISBN, or an address that begins with https://",
        lost: "entry",
      });
      return [];
    }
    const identifier = bareIdentifier(written);
    const draft = new DraftEntry(identifier || !/^https?:|^www\./i.test(written) ? "document" : "webpage", {
      file,
      line: index + 1,
      raw: line,
    });
    if (identifier) draft.identifier(identifier.scheme, identifier.value);
    else draft.link(written);
    return [draft.entry];
  });
  return { entries, faults };
}
