/**
 * Where an identifier is registered. An identifier may hold what an address gives a meaning to ("10.5555/a<b>c;2-#"): all of it
 * is encoded but the slashes, as doi.org asks (https://www.doi.org/the-identifier/resources/handbook).
 */
const encoded = (identifier: string): string => identifier.split("/").map(encodeURIComponent).join("/");

export const doiAddress = (doi: string): string => `https://doi.org/${encoded(doi)}`;
export const arxivAddress = (arxiv: string): string => `https://arxiv.org/abs/${encoded(arxiv)}`;
