import { isDocument } from "../contract/kinds.ts";
import { groupBy } from "../queries/group-by.ts";
import { Groups } from "./groups.ts";
import { type Key, keysOf, type KeyScheme, oneOfEach } from "./keys.ts";
import { listInSameCompany } from "./company.ts";
import { compareCodes, compareRank, type LibraryRecord } from "./record.ts";
import { findDifferentTitles, hasTwoTitlesInOneCollection } from "./titles.ts";
import { type NamedThing, nameThings } from "./thing-id.ts";

/** What records say against each other; both are named, and neither is dropped. */
export type LibraryFault =
  /** One number on plainly different titles: it joins nothing. */
  | { fault: "one-number-two-titles"; key: string; records: [string, string] }
  /** Joined through a third record, though their titles plainly differ. */
  | { fault: "one-thing-two-titles"; records: [string, string] }
  /** Two numbers of a scheme of which a thing has one. */
  | { fault: "two-numbers"; scheme: KeyScheme; values: [string, string]; records: [string, string] };

export interface Resolved {
  /** By id; the records of each by rank. */
  things: NamedThing[];
  faults: LibraryFault[];
}

/**
 * Which records are of one thing, and what its id is: a pure function of the records, whatever their order. Records that share
 * a number or an address are one thing, unless their titles plainly differ. Ids that two reports gave alike, and names of
 * people in the same company, join as well, unless the numbers of what they would join differ.
 */
export function resolve(unordered: readonly LibraryRecord[]): Resolved {
  const records = unordered.toSorted((a, b) => compareCodes(a.id, b.id));
  const index = indexKeys(records);
  const { barred, faults } = barKeys(index.holders, records);
  const keys = new Map(
    records.map((record, place) => [record, (index.keys[place] ?? []).filter(({ id }) => !barred.has(id))]),
  );

  const strong = new Groups(records.length);
  for (const [id, holders] of index.holders) if (!index.isWeak(id) && !barred.has(id)) strong.joinAll(holders);
  const groups = joinByNames(strong, { index, records, barred }).map((group) =>
    group.flatMap((place) => records[place] ?? []).toSorted(compareRank),
  );

  const told = [...faults, ...groups.flatMap((group) => faultsWithin(group, keys))];
  return {
    things: nameThings(groups, keys),
    faults: told.toSorted((a, b) => compareCodes(JSON.stringify(a), JSON.stringify(b))),
  };
}

interface KeyIndex {
  holders: Map<string, number[]>;
  isWeak: (id: string) => boolean;
  keys: Key[][];
}

function indexKeys(records: readonly LibraryRecord[]): KeyIndex {
  const keys = records.map(keysOf);
  const holders = new Map<string, number[]>();
  const weak = new Set<string>();
  for (const [place, held] of keys.entries()) {
    for (const { id, isWeak } of held) {
      if (isWeak) weak.add(id);
      const known = holders.get(id);
      if (known === undefined) holders.set(id, [place]);
      else known.push(place);
    }
  }
  return { holders, keys, isWeak: (id) => weak.has(id) };
}

/** Numbers and addresses that are on several documents by what the titles say: they neither join nor name. */
function barKeys(holders: KeyIndex["holders"], records: readonly LibraryRecord[]) {
  const barred = new Set<string>();
  const faults: LibraryFault[] = [];
  for (const [id, places] of holders) {
    const held = places.flatMap((place) => records[place] ?? []);
    if (held.length < 2 || id.startsWith("record:") || !held.every(({ kind }) => isDocument(kind))) continue;
    const different = findDifferentTitles(held);
    if (id.startsWith("address:") && hasTwoTitlesInOneCollection(held)) {
      barred.add(id);
    } else if (different !== undefined) {
      barred.add(id);
      faults.push({ fault: "one-number-two-titles", key: id, records: idsOf(different) });
    }
  }
  return { barred, faults };
}

interface Joining {
  index: KeyIndex;
  records: readonly LibraryRecord[];
  barred: ReadonlySet<string>;
}

/** Where names would join what has different numbers, nothing of that group is joined by them: which of them is meant, nobody said. */
function joinByNames(strong: Groups, { index, records, barred }: Joining): number[][] {
  const wide = new Groups(records.length);
  for (const group of strong.list()) wide.joinAll(group);
  for (const [id, holders] of index.holders) if (index.isWeak(id)) wide.joinAll(holders);
  for (const holders of listInSameCompany(records, barred)) wide.joinAll(holders);
  return wide.list().flatMap((group) => {
    const numbers = new Map<KeyScheme, string>();
    const contradicts = group.some((place) =>
      (index.keys[place] ?? []).some(({ scheme, value, id }) => {
        if (!oneOfEach.has(scheme) || barred.has(id)) return false;
        const known = numbers.get(scheme) ?? value;
        numbers.set(scheme, known);
        return known !== value;
      }),
    );
    return contradicts ? groupBy(group, (place) => String(strong.rootOf(place))) : [group];
  });
}

function faultsWithin(
  group: readonly LibraryRecord[],
  keys: ReadonlyMap<LibraryRecord, readonly Key[]>,
): LibraryFault[] {
  const faults: LibraryFault[] = [];
  const first = new Map<KeyScheme, { value: string; record: string }>();
  const told = new Set<string>();
  for (const record of group) {
    for (const { scheme, value, id } of keys.get(record) ?? []) {
      if (!oneOfEach.has(scheme)) continue;
      const known = first.get(scheme) ?? { value, record: record.id };
      first.set(scheme, known);
      if (known.value === value || told.has(id)) continue;
      told.add(id);
      faults.push({ fault: "two-numbers", scheme, values: [known.value, value], records: [known.record, record.id] });
    }
  }
  const isOfDocuments = group.every(({ kind }) => isDocument(kind));
  const different = isOfDocuments && group.length > 1 ? findDifferentTitles(group) : undefined;
  if (different !== undefined) faults.push({ fault: "one-thing-two-titles", records: idsOf(different) });
  return faults;
}

const idsOf = ([one, other]: [LibraryRecord, LibraryRecord]): [string, string] => [one.id, other.id];
