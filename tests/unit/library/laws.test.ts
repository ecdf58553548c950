import * as fc from "fast-check";
import { expect, test } from "vitest";
import { entityId } from "../../../server/contract/kinds.ts";
import { recordsOfBibliography } from "../../../server/library/bibliography-records.ts";
import { combine } from "../../../server/library/combine.ts";
import { keysOf } from "../../../server/library/keys.ts";
import type { LibraryRecord } from "../../../server/library/record.ts";
import { resolve } from "../../../server/library/resolve.ts";
import { spelled } from "../../../server/library/thing-id.ts";
import { bibliographyCalled, drawnEntries, drawnLibrary } from "../../support/drawn-library.ts";

/** `LIBRARY_RUNS=2000` draws more. */
const runs = { numRuns: Number(process.env["LIBRARY_RUNS"] ?? 30) };

/** Everything that a reader could see of a library. */
function seen(records: readonly LibraryRecord[]) {
  const { things, faults } = resolve(records);
  return { faults, things: things.map(({ id, kind, records: held }) => ({ id, kind, held, is: combine(held) })) };
}

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

test("whatever the order of the records, the things, their ids, what they are and the faults are the same", () => {
  fc.assert(
    fc.property(
      drawnLibrary.chain((records) => fc.tuple(fc.constant(records), shuffled(records))),
      ([records, others]) => {
        expect(seen(others)).toEqual(seen(records));
      },
    ),
    runs,
  );
});

test("what one thing's records say does not depend on the order in which they are combined", () => {
  fc.assert(
    fc.property(
      drawnLibrary
        .filter((records) => records.length > 0)
        .chain((records) => fc.tuple(fc.constant(records), shuffled(records))),
      ([records, others]) => {
        expect(combine(others)).toEqual(combine(records));
      },
    ),
    runs,
  );
});

test("each record is of exactly one thing, and each thing has an id of its own that an address can hold", () => {
  fc.assert(
    fc.property(drawnLibrary, (records) => {
      const { things } = resolve(records);
      expect(things.flatMap((thing) => thing.records.map(({ id }) => id)).toSorted()).toEqual(
        records.map(({ id }) => id).toSorted(),
      );
      expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
      for (const { id } of things) expect(entityId.safeParse(id).success, id).toBe(true);
    }),
    runs,
  );
});

test("records with one number are one thing, unless a fault says that their titles plainly differ", () => {
  fc.assert(
    fc.property(drawnLibrary, (records) => {
      const { things, faults } = resolve(records);
      const told = new Set(faults.flatMap((fault) => (fault.fault === "one-number-two-titles" ? [fault.key] : [])));
      const thingOf = new Map<string, string>();
      for (const thing of things) {
        for (const { id, isWeak, scheme } of thing.records.flatMap(keysOf)) {
          if (isWeak || scheme === "address" || told.has(id)) continue;
          expect(thingOf.get(id) ?? thing.id, id).toBe(thing.id);
          thingOf.set(id, thing.id);
        }
      }
    }),
    runs,
  );
});

test("nothing is joined that could not be: kinds of two natures, nor numbers that differ, without a word on it", () => {
  fc.assert(
    fc.property(drawnLibrary, (records) => {
      const { things, faults } = resolve(records);
      const told = new Set(faults.flatMap(({ records: both }) => both));
      for (const { records: held } of things) {
        expect(new Set(held.map(({ kind }) => (kind === "web" ? "paper" : kind))).size).toBe(1);
        const orcids = new Set(held.flatMap(({ identifiers }) => identifiers.orcid ?? []));
        if (orcids.size > 1) expect(held.some(({ id }) => told.has(id))).toBe(true);
      }
    }),
    runs,
  );
});

test("the drawn libraries hold what the laws are about: joins of every sort, and faults of every kind", () => {
  const libraries = fc.sample(drawnLibrary, { numRuns: 100, seed: 7 }).map(resolve);
  const things = libraries.flatMap(({ things: all }) => all);
  const joined = things.filter(({ records }) => new Set(records.map(({ collection }) => collection)).size > 1);
  expect(new Set(joined.map(({ kind }) => kind))).toEqual(new Set(["paper", "web", "person", "organization"]));
  expect(joined.some(({ kind, records }) => kind === "person" && records.length > 2)).toBe(true);
  expect(
    things.filter(({ id }) => /^(?:bai-2022|acme|ada-okafor)-(?:paper|web|person|organization)/.test(id)),
  ).not.toEqual([]);
  const faults = new Set(libraries.flatMap(({ faults: all }) => all.map(({ fault }) => fault)));
  expect(faults).toEqual(new Set(["one-number-two-titles", "one-thing-two-titles", "two-numbers"]));
});

test("the entries of a file make the same records in any order, and each statement joins two of them", () => {
  fc.assert(
    fc.property(
      drawnEntries.chain((entries) => fc.tuple(fc.constant(entries), shuffled(entries))),
      ([entries, others]) => {
        const [one, other] = [
          recordsOfBibliography(bibliographyCalled("mine"), entries),
          recordsOfBibliography(bibliographyCalled("mine"), others),
        ];
        const byId = (records: LibraryRecord[]) => new Map(records.map((record) => [record.id, record]));
        expect(byId(other.records)).toEqual(byId(one.records));
        expect(new Set(other.statements)).toEqual(new Set(one.statements));
        const ids = byId(one.records);
        expect(ids.size).toBe(one.records.length);
        for (const { from, to } of one.statements) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
      },
    ),
    runs,
  );
});

test("no two numbers are spelled as one id", () => {
  const part = fc.string({ unit: fc.constantFrom("a", "b", "1", ".", "-", "_", "/", "(", ":", "<"), minLength: 1 });
  const doi = part.map((text) => `10.1000/${text}`);
  fc.assert(
    fc.property(doi, doi, (one, other) => {
      expect(spelled("doi", one) === spelled("doi", other)).toBe(one === other);
      expect(entityId.safeParse(spelled("doi", one)).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});
