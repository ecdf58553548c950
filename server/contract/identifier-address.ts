import type { Identifier } from "./card.ts";
import type { DocumentRecord } from "./documents.ts";

/**
 * Where an identifier is registered: the one place that makes an address out of one, for links, citations and what is copied. An
 * identifier may hold what an address gives a meaning to ("10.5555/a<b>c;2-#"): all of it is encoded but the slashes, as
 * doi.org asks (https://www.doi.org/the-identifier/resources/handbook).
 */
const encoded = (identifier: string): string =>
  identifier
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");

const registers = {
  doi: "https://doi.org/",
  arxiv: "https://arxiv.org/abs/",
  wikidata: "https://www.wikidata.org/wiki/",
  ror: "https://ror.org/",
  orcid: "https://orcid.org/",
} as const satisfies Record<Identifier["scheme"] | "doi" | "arxiv", string>;

export const identifierAddress = (scheme: keyof typeof registers, identifier: string): string =>
  registers[scheme] + encoded(identifier);

/** Where a reader finds a document itself: its own page, where a browser may open it, else what its identifiers lead to. */
export function documentAddress({ url, doi, arxiv }: Pick<DocumentRecord, "url" | "doi" | "arxiv">): string | null {
  if (url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  if (doi !== null) return identifierAddress("doi", doi);
  return arxiv === null ? null : identifierAddress("arxiv", arxiv);
}
