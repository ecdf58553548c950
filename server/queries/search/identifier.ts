/** An identifier as somebody types or pastes it, in the forms under which documents are kept. */
export interface TypedIdentifier {
  /** Without its version: `2212.08073`. */
  arxiv: string | null;
  /** In lower case. */
  doi: string | null;
  openAlexId: string | null;
  wikidata: string | null;
  ror: string | null;
  orcid: string | null;
  /** An address, with and without its last slash, under http and https. */
  urls: string[];
}

/**
 * Reads an identifier out of what was typed; undefined where it is none, and its words are to be searched for.
 *
 * arXiv: `2212.08073`, `arXiv:2212.08073v1`, `https://arxiv.org/abs/2212.08073`, `cs/0102003`. DOI: `10.1162/99608f92`,
 * `doi:10...`, `https://doi.org/10...`; one that arXiv gave out is an arXiv number as well. OpenAlex: `W4311991106`, Wikidata:
 * `Q34433`, ROR: `052gg0110`, ORCID: `0000-0002-1694-233X`, each bare or as an address.
 */
export function findIdentifier(query: string): TypedIdentifier | undefined {
  const text = query
    .normalize("NFKC")
    .trim()
    .replace(/^(arxiv|doi|orcid)\s*:?\s+/i, "$1:");
  if (/\s/.test(text)) return undefined;
  const identifier: TypedIdentifier = {
    arxiv: arxivNumber(text),
    doi: doiOf(text),
    openAlexId: upper(/(?:^|openalex\.org\/(?:works\/)?)(W\d{4,})$/i.exec(text)),
    wikidata: upper(/(?:^|wikidata\.org\/(?:wiki|entity)\/)(Q\d{2,})$/i.exec(text)),
    ror: /(?:^|ror\.org\/)(0[a-z\d]{6}\d{2})$/i.exec(text)?.[1]?.toLowerCase() ?? null,
    orcid: upper(/(?:^|^orcid:|orcid\.org\/)(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/i.exec(text)),
    urls: addresses(text),
  };
  const isOne = Object.values(identifier)
    .flat()
    .some((found) => found !== null);
  return isOne ? identifier : undefined;
}

const upper = (found: RegExpExecArray | null): string | null => found?.[1]?.toUpperCase() ?? null;

function arxivNumber(text: string): string | null {
  const before = String.raw`(?:^|^arxiv:?|arxiv\.org\/(?:abs|pdf|html)\/|10\.48550\/arxiv\.)`;
  const number = String.raw`(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})`;
  const found = new RegExp(`${before}${number}(?:v\\d+)?(?:\\.pdf)?$`, "i").exec(text);
  return found?.[1]?.toLowerCase() ?? null;
}

function doiOf(text: string): string | null {
  const found = /(?:^|doi\.org\/|^doi:)(10\.\d{4,9}\/[^\s?#]+)/i.exec(text)?.[1];
  return found?.replace(/[.,;)\]]+$/, "").toLowerCase() ?? null;
}

function addresses(text: string): string[] {
  if (!/^https?:\/\/\S+$/i.test(text)) return [];
  const bare = text.replace(/^https?:\/\//i, "").replace(/\/$/, "");
  return ["https://", "http://"].flatMap((scheme) => [`${scheme}${bare}`, `${scheme}${bare}/`]);
}
