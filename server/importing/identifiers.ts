import { addressForm } from "../identifying/address.ts";
import { findIdentifier } from "../identifying/identifier.ts";
import type { Identifiers } from "./entry.ts";

/** Schemes under which a file may give a bare value, beside addresses. */
export type Scheme = Exclude<keyof Identifiers, "url">;

/**
 * Reads what a file gives under the name of a scheme, in its normal form; undefined where it is none. A DOI that arXiv gave out is an
 * arXiv number (https://info.arxiv.org/help/doi.html), and an arXiv number has no version.
 */
export function readIdentifier(scheme: Scheme, written: string): { scheme: Scheme; value: string } | undefined {
  const text = written.normalize("NFKC").trim();
  const value = readers[scheme](text);
  if (value === undefined) return undefined;
  const arxiv = scheme === "doi" ? /^10\.48550\/arxiv\.(.+)$/.exec(value)?.[1] : undefined;
  return arxiv === undefined ? { scheme, value } : { scheme: "arxiv", value: arxiv };
}

const readers: Readonly<Record<Scheme, (text: string) => string | undefined>> = {
  doi: (text) => findIdentifier(text.replace(/^doi\s*[:=]?\s*/i, ""))?.identifier.dois.at(-1),
  arxiv: (text) =>
    findIdentifier(text.replace(/^arxiv\s*[:.]?\s*/i, "").replace(/\s*\[[\w.-]+\]$/, ""))?.identifier.arxiv ??
    undefined,
  openAlexId: (text) => /(?:^|\/)(W\d{1,12})$/i.exec(text)?.[1]?.toUpperCase(),
  s2Id: (text) =>
    /^[\da-f]{40}$/i.exec(text)?.[0].toLowerCase() ??
    /^(?:CorpusId:)(\d{1,12})$/i.exec(text)?.[0].replace(/^.*:/, "CorpusId:"),
  pmid: (text) =>
    /^(?:(?:pmid\s*[:]?\s*)|(?:https?:\/\/(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/))?([1-9]\d{0,8})\/?$/i.exec(
      text,
    )?.[1],
  pmcid: (text) => /(?:^|[/:\s])(?:PMC)?(\d{3,9})\/?$/i.exec(text)?.[1]?.replace(/^/, "PMC"),
  isbn: readIsbn,
  containerIsbn: readIsbn,
  issn: (text) => {
    const digits = text.replaceAll(/[^\dxX]/g, "").toUpperCase();
    return digits.length === 8 && weighted(digits, 8) % 11 === 0
      ? `${digits.slice(0, 4)}-${digits.slice(4)}`
      : undefined;
  },
};

/** ISBN-13, digits only; one of ten digits is turned into it. Undefined where the check digit does not fit. */
function readIsbn(text: string): string | undefined {
  const digits = text
    .replace(/^isbn(?:-1[03])?\s*:?/i, "")
    .replaceAll(/[^\dxX]/g, "")
    .toUpperCase();
  if (/^97[89]\d{10}$/.test(digits)) return isbn13Check(digits.slice(0, 12)) === digits[12] ? digits : undefined;
  if (!/^\d{9}[\dX]$/.test(digits) || weighted(digits, 10) % 11 !== 0) return undefined;
  const stem = `978${digits.slice(0, 9)}`;
  return stem + isbn13Check(stem);
}

const isbn13Check = (twelve: string): string =>
  String((10 - ([...twelve].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 === 0 ? 1 : 3), 0) % 10)) % 10);

/** ISO 2108 and ISO 3297: each digit by its place from the end, an X is ten. */
const weighted = (digits: string, from: number): number =>
  [...digits].reduce((sum, digit, at) => sum + (digit === "X" ? 10 : Number(digit)) * (from - at), 0);

/** An address that may become a link: http or https only, as written but for what surrounds it; undefined for any other scheme. */
export function readLink(written: string): string | undefined {
  const text = written
    .trim()
    .replace(/^<(.*)>$/, "$1")
    .replace(/^\\?url\{(.*)\}$/, "$1");
  const whole = /^www\./i.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(whole) || whole.length > 2048 || !URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  return url.username !== "" || url.password !== "" || url.hostname === "" ? undefined : url.href;
}

/** Every identifier that an address holds: a DOI behind a publisher's host, an arXiv number, a PubMed page. */
export function identifiersInLink(link: string): { scheme: Scheme; value: string }[] {
  const found = findIdentifier(link)?.identifier;
  const pubmed = /(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/(\d{1,9})/i.exec(link)?.[1];
  const pmc = /\/(PMC\d{3,9})\b/i.exec(link)?.[1];
  const s2 = /semanticscholar\.org\/(?:[^?#]*\/)?([\da-f]{40})\b/i.exec(link)?.[1];
  const host = addressForm(link)?.address.split("/")[0] ?? "";
  const read = (scheme: Scheme, value: string | null | undefined) => {
    const identifier = value ? readIdentifier(scheme, value) : undefined;
    return identifier ? [identifier] : [];
  };
  return [
    // Of an address only what stands under a resolver or is a known host's own: a path of a blog may look like anything.
    ...read("doi", found?.dois.at(-1)),
    ...(host.endsWith("arxiv.org") || host === "alphaxiv.org" || host === "ar5iv.org"
      ? read("arxiv", found?.arxiv)
      : []),
    ...(host.endsWith("openalex.org") ? read("openAlexId", found?.openAlexId) : []),
    ...read("pmid", pubmed),
    ...read("pmcid", pmc),
    ...read("s2Id", s2),
  ];
}
