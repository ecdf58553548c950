import { addressForm } from "../identifying/address.ts";
import { readIdentifier, type Scheme as FileScheme } from "../importing/identifiers.ts";
import { isDocument } from "../contract/kinds.ts";
import { type Identifiers, type LibraryRecord, natureOf, type Scheme } from "./record.ts";
import { foldedTitle } from "./titles.ts";

/** A key of a thing: records that share one are of one thing. */
export interface Key {
  /** `doi:10.1000/x`, `address:example.org/page`, `organization:wikidata:Q1`, `document:slug:bai-2022:constitutional ai` */
  id: string;
  scheme: KeyScheme;
  value: string;
  /** An id that two reports gave, not a number that somebody keeps: it gives way to numbers that differ. */
  isWeak: boolean;
}

export type KeyScheme = Exclude<Scheme, "url"> | "address" | "slug" | "record";

const documentSchemes = ["doi", "arxiv", "pmid", "isbn", "openAlexId", "s2Id"] as const satisfies FileScheme[];
const entitySchemes = ["orcid", "ror", "wikidata", "iso"] as const;

/** Of which a thing has one at most: two are two things, or a fault of somebody's. */
export const oneOfEach: ReadonlySet<KeyScheme> = new Set(["arxiv", "pmid", "orcid", "ror", "wikidata", "iso"]);

/** Everything by which a record can be joined with others, none twice. */
export function keysOf(record: LibraryRecord): Key[] {
  const numbers = isDocument(record.kind) ? documentKeys(record.identifiers) : entityKeys(record);
  const keys = [...numbers, ...slugKeys(record), ...recordKeys(record)];
  return [...new Map(keys.map((key) => [key.id, key])).values()];
}

/** Keys of the numbers and addresses of a document, in their normal form: `10.48550/arXiv.N` is arXiv N, and a version is none. */
export function documentKeys(identifiers: Identifiers): Key[] {
  const numbers = documentSchemes.flatMap((scheme) =>
    (identifiers[scheme] ?? []).flatMap((written) => {
      const read = readIdentifier(scheme, written);
      return read === undefined ? [] : [keyOf(read.scheme as KeyScheme, read.value)];
    }),
  );
  const addresses = (identifiers.url ?? []).flatMap((url) => {
    const address = addressForm(url)?.address;
    // The first page of a site is the address of whatever somebody found there.
    return address === undefined || !/[/?]/.test(address) ? [] : [keyOf("address", address)];
  });
  return [...numbers, ...addresses];
}

const keyOf = (scheme: KeyScheme, value: string): Key => ({ id: `${scheme}:${value}`, scheme, value, isWeak: false });

function entityKeys({ kind, identifiers }: LibraryRecord): Key[] {
  return entitySchemes.flatMap((scheme) =>
    (identifiers[scheme] ?? []).map((value) => ({ ...keyOf(scheme, value), id: `${kind}:${scheme}:${value}` })),
  );
}

/** What somebody said to be the same is, whatever its titles. */
function recordKeys({ id, reviewedId, sameAs = [] }: LibraryRecord): Key[] {
  const named = reviewedId === undefined ? sameAs : [id, ...sameAs];
  return named.map((value) => keyOf("record", value));
}

/** Documents have the slugs of their authors and years, which two may share: the title must be the same as well. */
function slugKeys({ kind, reviewedId, names }: LibraryRecord): Key[] {
  if (reviewedId === undefined) return [];
  const value = isDocument(kind) ? `${reviewedId}:${foldedTitle(names)}` : reviewedId;
  return [{ id: `${natureOf(kind)}:slug:${value}`, scheme: "slug", value, isWeak: true }];
}
