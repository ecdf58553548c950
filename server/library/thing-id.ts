import { isDocument, kinds, type Kind } from "../contract/kinds.ts";
import { foldText } from "../queries/search/words.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Key, KeyScheme } from "./keys.ts";
import { compareCodes, type LibraryRecord } from "./record.ts";

/** Records that are of one thing. */
export interface NamedThing {
  id: string;
  kind: Kind;
  /** By rank. */
  records: LibraryRecord[];
}

/** Strongest first: which number of a thing becomes its id. */
const strengths = ["doi", "arxiv", "pmid", "isbn", "openAlexId", "s2Id", "orcid", "ror", "wikidata", "iso"] as const;
const LONGEST = 120;
const TITLE_WORDS = 6;

type KeysOf = ReadonlyMap<LibraryRecord, readonly Key[]>;

interface Wish {
  id: string;
  strength: number;
}

/**
 * Gives each thing its id: the one that a report gave it, else its strongest number, else author, year and title (of a person the
 * name), with the collection where it stands in one alone. Where two want the same, the stronger reason keeps it, then the
 * order of kinds, then the collection; the others get their kind after it, then the collection, then the record.
 *
 * @param groups the records of each thing by rank
 * @param keys of each record those that may name it
 * @returns by id
 */
export function nameThings(groups: readonly LibraryRecord[][], keys: KeysOf): NamedThing[] {
  const wanting = groups.flatMap((records) => {
    const [first] = records;
    return first === undefined ? [] : [{ records, first, wish: wishOf(records, first, keys) }];
  });
  wanting.sort(
    (a, b) =>
      a.wish.strength - b.wish.strength ||
      kinds.indexOf(a.first.kind) - kinds.indexOf(b.first.kind) ||
      compareCodes(a.first.collection, b.first.collection) ||
      compareCodes(a.first.id, b.first.id),
  );
  const taken = new Set<string>();
  const things = wanting.map(({ records, first, wish }) => {
    const withKind = `${wish.id}-${first.kind}`;
    const withCollection = `${withKind}-${first.collection}`;
    const choices = [wish.id, withKind, withCollection, `${withCollection}-${fingerprint(first.id)}`].map(fitted);
    const id = choices.find((choice) => !taken.has(choice)) ?? `${first.kind}-${fingerprint(first.id)}`;
    taken.add(id);
    return { id, kind: first.kind, records };
  });
  return things.toSorted((a, b) => compareCodes(a.id, b.id));
}

function wishOf(records: readonly LibraryRecord[], first: LibraryRecord, keys: KeysOf): Wish {
  if (first.reviewedId !== undefined) return { id: first.reviewedId, strength: 0 };
  const held = records.flatMap((record) => keys.get(record) ?? []);
  for (const [place, scheme] of strengths.entries()) {
    const [least] = held
      .filter((key) => key.scheme === scheme)
      .map(({ value }) => value)
      .toSorted();
    if (least !== undefined) return { id: spelled(scheme, least), strength: place + 1 };
  }
  const isAlone = records.every(({ collection }) => collection === first.collection);
  const id = isAlone ? `${described(first)}-${first.collection}` : described(first);
  return { id, strength: strengths.length + 1 };
}

const words: Readonly<Partial<Record<KeyScheme, string>>> = { openAlexId: "openalex", s2Id: "s2" };

/**
 * A number as an id, so that no two numbers have one spelling: `doi-10.1145-3531146.3533229`, `arxiv-2212.08073`. What ids cannot
 * spell is cut to what they can, and told apart by the first digits of its SHA-256: `doi.x-10.1002-andp-...`.
 */
export function spelled(scheme: Key["scheme"], value: string): string {
  const word = words[scheme] ?? scheme;
  const lower = value.toLowerCase();
  const plain = lower.replace("/", "-").replace(/^corpusid:/, "corpus-");
  const whole = `${word}-${plain}`;
  const fits = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(plain) && whole.length <= LONGEST;
  return fits
    ? whole
    : `${word}.x-${slugOf(lower)
        .slice(0, 60)
        .replace(/[-.]+$/, "")}-${fingerprint(lower)}`;
}

/** What it is called by people who have no number for it. */
function described({ kind, names, fields }: LibraryRecord): string {
  const [any] = Object.entries(names).toSorted(([a], [b]) => compareCodes(a, b));
  const name = names["en"] ?? any?.[1] ?? String(fields["printed"] ?? "");
  if (!isDocument(kind)) return shortened(name, Number.POSITIVE_INFINITY);
  const [author] = Array.isArray(fields["authorNames"]) ? (fields["authorNames"] as readonly string[]) : [];
  const family = author === undefined ? undefined : shortened(author.split(" ").at(-1) ?? author, 1);
  const year = typeof fields["year"] === "number" ? String(fields["year"]) : undefined;
  return [family, year, shortened(name, TITLE_WORDS)].filter((part) => part !== undefined).join("-");
}

/** The first words that ids can spell; of a name in another script its hash. */
function shortened(text: string, most: number): string {
  const slug = slugOf(text).split("-").filter(Boolean).slice(0, most).join("-").slice(0, 70).replace(/-$/, "");
  return slug === "" || /[\p{Script=Han}\p{Script=Hangul}]/u.test(text)
    ? [slug, `x${fingerprint(foldText(text))}`].filter(Boolean).join("-")
    : slug;
}

const slugOf = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const fitted = (id: string): string =>
  id.length <= LONGEST ? id : `${id.slice(0, 90).replace(/[-.]+$/, "")}-x${fingerprint(id)}`;
