import { documentAddress } from "../contract/identifier-address.ts";
import type { CitedDocument } from "./cited-document.ts";
import { type CslDate, type CslItem, type CslName, type CslType, others } from "./csl-json.ts";
import { readVenue } from "./venue.ts";

/**
 * Design: a document as an item of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html), the one form
 * that every writer here reads. It owns what a document counts as and how names, dates and addresses are taken apart;
 * nothing is made up, so a field that is not known is not there.
 */
const typeOfGenre: Readonly<Record<string, CslType>> = {
  report: "report",
  "white-paper": "report",
  "policy-paper": "report",
  "policy-document": "report",
  submission: "report",
  framework: "report",
  guide: "report",
  "fact-sheet": "report",
  "blog-post": "post-weblog",
  "social-media-post": "post",
  "forum-post": "post",
  news: "article-newspaper",
  talk: "speech",
  "journal-article": "article-journal",
};

export function cslItem(document: CitedDocument): CslItem {
  const { title, described, published, seenOn } = document;
  const address = documentAddress(document);
  const url = address === null ? null : new URL(address).href;
  const { year, ...place } = document.kind === "paper" ? placeOfPaper(document) : placeOfPage(document);
  return {
    id: keyOf(document.id),
    ...place,
    // What only describes a document stands in brackets, as every style has it.
    title: described ? `[${title}]` : title,
    ...authorsOf(document),
    // What a conference printed is of its year; the day known may be that of a preprint before.
    ...(published !== null && { issued: year === undefined ? dateParts(published) : { "date-parts": [[year]] } }),
    ...(document.doi !== null && { DOI: document.doi }),
    ...(url !== null && { URL: url }),
    ...(url !== null && seenOn !== null && { accessed: dateParts(seenOn) }),
    language: /\p{Script=Han}/u.test(title) ? "zh-CN" : "en-US",
  };
}

/** An id as a key that BibTeX, RIS and their readers take: letters, digits and a few signs. */
const keyOf = (id: string): string => id.normalize("NFKD").replaceAll(/[^A-Za-z0-9:._-]+/g, "-") || "document";

type Place = Pick<CslItem, "type"> & Partial<CslItem> & { year?: number };

/** Who publishes these only carries them, and is never their author. */
const carried: ReadonlySet<CslType> = new Set(["article-newspaper", "article-journal", "post"]);

function placeOfPaper({ venue, arxiv }: CitedDocument): Place {
  const place = venue === null ? undefined : readVenue(venue);
  if (place !== undefined && place.type !== "article") return place;
  if (arxiv !== null) return { type: "article", publisher: "arXiv", number: `arXiv:${arxiv}` };
  return place ?? { type: "article" };
}

function placeOfPage({ genre, publisher, authors }: CitedDocument): Place {
  const type = typeOfGenre[genre ?? ""] ?? "webpage";
  // Who publishes and is named as the author is not named twice.
  if (publisher === null || (authors.length === 0 && !carried.has(type))) return { type };
  return type === "report" || type === "speech" ? { type, publisher } : { type, "container-title": publisher };
}

function authorsOf({ authors, authorCount, kind, genre, publisher }: CitedDocument): Pick<CslItem, "author"> {
  const names = authors.map(nameParts);
  if (names.length > 0 && authorCount > names.length) return { author: [...names, others] };
  if (names.length > 0) return { author: names };
  if (kind === "paper" || publisher === null || carried.has(typeOfGenre[genre ?? ""] ?? "webpage")) return {};
  return { author: [{ literal: publisher }] };
}

/**
 * A name as printed, taken apart: the family name is the last word, with the particles before it. Chinese characters have
 * it first and are never turned; a Portuguese "Neto" belongs to the name before it; an organization is no person. Own code: citation-js's parser throws on a blank name, and
 * takes a "III" for the family.
 */
function nameParts(name: string): CslName {
  if (/\p{Script=Han}/u.test(name) || isOrganization(name)) return { literal: name };
  const [, whole = name, suffix] = /^(.+?),? ([JS]r\.?|I{2,3}|IV)$/.exec(name.trim()) ?? [];
  const [, given, particle, family] = nameInOrder.exec(whole) ?? [];
  if (given === undefined || family === undefined) return { literal: name };
  return {
    family,
    given,
    ...(suffix !== undefined && { suffix }),
    ...(particle !== undefined && { "non-dropping-particle": particle }),
  };
}

const nameInOrder =
  /^(\S+(?: \S+)*?)(?: ((?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ter|zu)(?: (?:de|der|den|la|le))?))? ((?:(?:Ó|Ní|El|Al|Van|De|Del|Di|Da|Le|La|St\.) )?\S+(?: (?:Neto|Filho|Júnior|Sobrinho))?)$/u;

const isOrganization = (name: string): boolean =>
  /\b(?:and|of|for|the|team|institute|university|group|center|centre|department|ministry|committee|openai|google|deepmind|meta|anthropic|microsoft|inc|ltd)\b/i.test(
    name,
  );

function dateParts(date: string): CslDate {
  return { "date-parts": [date.split("-").map(Number)] };
}
