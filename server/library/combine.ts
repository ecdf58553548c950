import type { Kind } from "../contract/kinds.ts";
import { foldText } from "../queries/search/words.ts";
import {
  type ByLanguage,
  compareCodes,
  compareRank,
  type FieldValue,
  type Identifiers,
  type LibraryRecord,
  schemes,
} from "./record.ts";

/** What a thing is by all that its records say. */
export interface Combined {
  kind: Kind;
  names: ByLanguage;
  /** Every other name that somebody gives it. */
  aliases: string[];
  summaries: ByLanguage;
  /** Sorted. */
  identifiers: Identifiers;
  fields: Record<string, FieldValue>;
  /** Nobody knows more of it than that it is cited. */
  isReference: boolean;
  /** Who says something of it. */
  collections: string[];
  differences: Difference[];
}

/** Where collections do not say the same: who says what, the one that is shown first. */
export interface Difference {
  /** `name.en`, `summary.zh`, `year` */
  what: string;
  said: { collection: string; value: FieldValue }[];
}

/** Read from one record, because they say one thing: a year of one and a day of another would contradict each other. */
const together: readonly (readonly string[])[] = [
  ["year", "published"],
  ["authorNames", "authorCount", "authorsCut"],
  ["note", "noteZh"],
  [
    "recordConfidence",
    "recordSince",
    "recordPartly",
    "recordSeenAt",
    "recordSeenIn",
    "recordSeenInZh",
    "recordUnverified",
  ],
];

/** By fixed rules, whatever the order: of what is one, the word of the first by rank; of what may be several, all of them, sorted. */
export function combine(unordered: readonly LibraryRecord[]): Combined {
  const records = unordered.toSorted(compareRank);
  const [first] = records;
  if (first === undefined) throw new Error("nothing is combined from no record");
  const names = shownNames(records);
  return {
    kind: first.kind,
    names,
    aliases: otherNames(records, names),
    summaries: firstByLanguage(records.map(({ summaries }) => summaries)),
    identifiers: allIdentifiers(records),
    fields: firstFields(records),
    isReference: records.every(({ isReference }) => isReference === true),
    collections: [...new Set(records.map(({ collection }) => collection))].toSorted(compareCodes),
    differences: differencesOf(records),
  };
}

function firstByLanguage(said: readonly ByLanguage[]): ByLanguage {
  // A map, because a file may call a language `__proto__`.
  return sortedObject(new Map(said.toReversed().flatMap((names) => Object.entries(names))));
}

/** A name in no told language is shown where none is told. */
function shownNames(records: readonly LibraryRecord[]): ByLanguage {
  const all = Object.entries(firstByLanguage(records.map(({ names }) => names)));
  const told = all.filter(([tag]) => tag !== "und");
  return Object.fromEntries(told.length > 0 ? told : all);
}

function otherNames(records: readonly LibraryRecord[], shown: ByLanguage): string[] {
  const all = new Set(records.flatMap(({ names, aliases }) => [...Object.values(names), ...aliases]));
  const others = [...all].filter((name) => !Object.values(shown).includes(name));
  if (others.length === 0) return [];
  const known = new Set(Object.values(shown).map(foldText));
  const unlike = new Map<string, string>();
  for (const name of others.toSorted(compareCodes)) {
    const folded = foldText(name);
    if (!known.has(folded) && !unlike.has(folded)) unlike.set(folded, name);
  }
  return [...unlike.values()];
}

function allIdentifiers(records: readonly LibraryRecord[]): Identifiers {
  return Object.fromEntries(
    schemes.flatMap((scheme) => {
      const values = [...new Set(records.flatMap(({ identifiers }) => identifiers[scheme] ?? []))];
      return values.length === 0 ? [] : [[scheme, values.toSorted(compareCodes)]];
    }),
  );
}

function firstFields(records: readonly LibraryRecord[]): Record<string, FieldValue> {
  const fields = new Map<string, FieldValue>();
  const settled = new Set<string>();
  for (const record of records) {
    const said = Object.entries(record.fields).filter(([field]) => !settled.has(field));
    for (const [field, value] of said) fields.set(field, value);
    for (const [field] of said) for (const same of groupOf(field)) settled.add(same);
  }
  return sortedObject(fields);
}

const groupOf = (field: string): readonly string[] => together.find((group) => group.includes(field)) ?? [field];

function differencesOf(records: readonly LibraryRecord[]): Difference[] {
  const said = new Map<string, Map<string, Difference["said"][number]>>();
  for (const { collection, names, summaries, fields } of records) {
    const all = [
      ...Object.entries(names).map(([tag, value]) => [`name.${tag}`, value] as const),
      ...Object.entries(summaries).map(([tag, value]) => [`summary.${tag}`, value] as const),
      ...Object.entries(fields),
    ];
    for (const [what, value] of all) {
      const known = said.get(what) ?? new Map<string, Difference["said"][number]>();
      said.set(what, known);
      const key = JSON.stringify([collection, value]);
      if (!known.has(key)) known.set(key, { collection, value });
    }
  }
  return [...said]
    .map(([what, values]) => ({ what, said: [...values.values()] }))
    .filter((difference) => new Set(difference.said.map(({ value }) => JSON.stringify(value))).size > 1)
    .toSorted((a, b) => compareCodes(a.what, b.what));
}

const sortedObject = <Value>(entries: ReadonlyMap<string, Value>): Record<string, Value> =>
  Object.fromEntries([...entries].toSorted(([a], [b]) => compareCodes(a, b)));
