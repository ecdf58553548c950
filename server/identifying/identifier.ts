import { addressesIn, addressForm, decoded, innerAddresses } from "./address.ts";

/** An identifier as somebody types or pastes it, in the forms under which documents are kept. */
export interface TypedIdentifier {
  /** Without its version: `2212.08073`. */
  arxiv: string | null;
  /** In lower case; of an address as it stands there, and without what a publisher hangs on it ("/pdf"). */
  dois: string[];
  openAlexId: string | null;
  wikidata: string | null;
  ror: string | null;
  orcid: string | null;
  /** In the normal form of address.ts. */
  addresses: string[];
  /** The same without their parameters. */
  pages: string[];
}

export interface FoundIdentifier {
  identifier: TypedIdentifier;
  /** What remains to be searched for by its words where nothing carries the identifier; empty for a bare number. */
  words: string;
}

/**
 * Reads an identifier out of what was typed; undefined where it is none, and its words are to be searched for.
 *
 * arXiv: `2212.08073`, `arXiv:2212.08073v1`, `cs/0102003`. DOI: `10.1162/99608f92`, `doi:10...`; one that arXiv gave out is an
 * arXiv number as well. OpenAlex: `W4311991106`, Wikidata: `Q34433`, ROR: `052gg0110`, ORCID: `0000-0002-1694-233X`. Each bare,
 * with its name before it, or anywhere in an address, which is looked for as well; an address may stand in a sentence.
 */
export function findIdentifier(query: string): FoundIdentifier | undefined {
  const text = query
    .normalize("NFKC")
    .trim()
    .replace(/^(arxiv|doi|orcid|openalex|wikidata|ror)(?:\s*(?:id|no\.?|number))?\s*[:：]?\s+/i, "$1:")
    .replace(/^(arxiv:\S+)\s+\[[\w.-]+\]$/i, "$1");
  const found = addressesIn(text);
  if (found.length > 0) return fromAddresses(found, text);
  if (/\s/.test(text)) return undefined;
  const bare = text.replace(/^</, "").replace(/>$/, "");
  const identifier = { ...identifiersIn(bare, "^"), addresses: [], pages: [] };
  return isOne(identifier) ? { identifier, words: "" } : undefined;
}

function fromAddresses(found: readonly string[], text: string): FoundIdentifier {
  const all = [...new Set(found.flatMap((address) => [address, ...innerAddresses(address)]))];
  const forms = all.flatMap((address) => addressForm(address) ?? []);
  const known = all.map((address) => identifiersIn(decoded(address.replace(/#.*$/, "")), "/"));
  const first = <Name extends keyof Identifiers>(name: Name) =>
    known.map((one) => one[name]).find((value) => value !== null) ?? null;
  return {
    identifier: {
      arxiv: first("arxiv"),
      dois: [...new Set(known.flatMap(({ dois }) => dois))],
      openAlexId: first("openAlexId"),
      wikidata: first("wikidata"),
      ror: first("ror"),
      orcid: first("orcid"),
      addresses: [...new Set(forms.map(({ address }) => address))],
      pages: [...new Set(forms.flatMap(({ page }) => page ?? []))],
    },
    words: wordsOfAddresses(found, text),
  };
}

/** What an address says in words: neither its host nor what every address has. */
function wordsOfAddresses(found: readonly string[], text: string): string {
  let rest = text;
  for (const address of found) {
    const path = decoded(address).replace(/^(?:https?:\/\/)?[^/?#]+/i, "");
    rest = rest.replace(address, ` ${path.replace(/\.(?:html?|pdf|php|aspx?)\b/gi, " ")} `);
  }
  return rest
    .replace(/[\p{P}\p{S}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

type Identifiers = Omit<TypedIdentifier, "addresses" | "pages">;

/** @param where "^": the text is the identifier; "/": it stands after a slash or an equals sign of an address */
function identifiersIn(text: string, where: "^" | "/"): Identifiers {
  const before = where === "^" ? "^" : String.raw`[/=:.@]`;
  const after = where === "^" ? "$" : String.raw`(?=$|[/?#&.,;)\]])`;
  const one = (names: string, form: string) =>
    new RegExp(`${before}(?:(?:${names})[:/]?)?(${form})${after}`, "i").exec(text)?.[1] ?? null;
  return {
    arxiv: arxivIn(text, { before, after }),
    dois: doisIn(text, where),
    openAlexId: one("openalex", String.raw`W\d{4,}`)?.toUpperCase() ?? null,
    wikidata: one("wikidata", String.raw`Q\d{2,}`)?.toUpperCase() ?? null,
    ror: one("ror", String.raw`0[a-z\d]{6}\d{2}`)?.toLowerCase() ?? null,
    orcid: one("orcid", String.raw`\d{4}-\d{4}-\d{4}-\d{3}[\dX]`)?.toUpperCase() ?? null,
  };
}

function arxivIn(text: string, { before, after }: { before: string; after: string }): string | null {
  const number = String.raw`(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})`;
  const form = `${before}(?:arxiv[:.]?|(?:doi:)?10\\.48550\\/arxiv\\.)?${number}(?:v\\d+)?(?:\\.pdf)?\\.?${after}`;
  return new RegExp(form, "i").exec(text)?.[1]?.toLowerCase() ?? null;
}

const publishersEnding = /(?:\/(?:full|pdf|epdf|abstract|abs|html|xml|meta|references|pdf\/.*)|\.pdf|\.html?)+$/i;

function doisIn(text: string, where: "^" | "/"): string[] {
  const form = where === "^" ? /^(?:doi:)?(10\.\d{4,9}\/\S+)/i : /[/=:](10\.\d{4,9}\/[^\s?&]+)/i;
  const found = form
    .exec(text)?.[1]
    ?.replace(/[.,;)\]]+$/, "")
    .toLowerCase();
  if (found === undefined) return [];
  return where === "^" ? [found] : [...new Set([found, found.replace(publishersEnding, "")])];
}

const isOne = (identifier: TypedIdentifier): boolean =>
  Object.values(identifier).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null));
