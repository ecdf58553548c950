import { expect, test } from "vitest";
import type { Entry, EntryName } from "../../../server/importing/entry.ts";
import { recordsOfBibliography } from "../../../server/library/bibliography-records.ts";
import { combine } from "../../../server/library/combine.ts";
import type { LibraryRecord } from "../../../server/library/record.ts";
import { resolve } from "../../../server/library/resolve.ts";
import { bibliographyCalled, entry } from "../../support/drawn-library.ts";

type Written = Parameters<typeof entry>[0];

const collection = (id: string, ...entries: Written[]): LibraryRecord[] =>
  recordsOfBibliography(
    bibliographyCalled(id),
    entries.map((written, index): Entry => entry({ citationKeys: [`k${String(index)}`], ...written })),
  ).records;

function reviewed(id: string, fields: Partial<LibraryRecord>): LibraryRecord {
  const [collectionId = "", reviewedId = ""] = id.split("/");
  return {
    id,
    collection: collectionId,
    reviewedId,
    kind: "paper",
    names: {},
    aliases: [],
    summaries: {},
    identifiers: {},
    fields: {},
    company: [],
    ...fields,
  };
}

/** Each thing with the records of which it is one. */
const joined = (...records: LibraryRecord[]) =>
  Object.fromEntries(resolve(records).things.map(({ id, records: held }) => [id, held.map((record) => record.id)]));
const people = (...records: LibraryRecord[]) => joined(...records.filter(({ kind }) => kind === "person"));

const title = "Constitutional harmlessness";
const a = collection("a", { title, identifiers: { doi: ["10.1000/x"] } });
const b = collection("b", { title, identifiers: { arxiv: ["2212.08073"] } });
const c = collection("c", { title, identifiers: { doi: ["10.1000/x"], arxiv: ["2212.08073"] } });
const zhang = { family: "Zhang", given: "Wei" };
const li = { family: "Li", given: "Ming" };
const wrote = (id: string, author: EntryName[], doi = `10.1000/${id}`) =>
  collection(id, { title: `Work of ${id}`, author, identifiers: { doi: [doi] } });

test("one that knows a DOI and one that knows an arXiv number are two; a third that knows both joins them, and parts them by leaving", () => {
  expect(joined(...a, ...b)).toEqual({ "arxiv-2212.08073": ["b/k0"], "doi-10.1000-x": ["a/k0"] });
  for (const records of [
    [...a, ...b, ...c],
    [...c, ...b, ...a],
    [...b, ...c, ...a],
  ])
    expect(joined(...records)).toEqual({ "doi-10.1000-x": ["a/k0", "b/k0", "c/k0"] });
});

test("an arXiv number is one with its DOI, in either case", () => {
  const doi = reviewed("r/bai-2022", { names: { en: title }, identifiers: { doi: ["10.48550/arxiv.2212.08073"] } });
  expect(joined(...b, doi)).toEqual({ "bai-2022": ["r/bai-2022", "b/k0"] });
});

test("two documents with one slug are two, unless they have one title as well", () => {
  const one = reviewed("first/bai-2022", { names: { en: title } });
  const other = reviewed("second/bai-2022", { names: { en: "Training a helpful assistant" } });
  const again = reviewed("third/bai-2022", { kind: "web", names: { en: "Constitutional Harmlessness." } });
  expect(joined(other, again, one)).toEqual({
    "bai-2022": ["first/bai-2022", "third/bai-2022"],
    "bai-2022-paper": ["second/bai-2022"],
  });
});

test("a third document with the slug of two others is told apart by its collection", () => {
  const called = (id: string, name: string) => reviewed(`${id}/bai-2022`, { names: { en: name } });
  expect(Object.keys(joined(called("c", "Third"), called("a", "First"), called("b", "Second")))).toEqual([
    "bai-2022",
    "bai-2022-paper",
    "bai-2022-paper-c",
  ]);
});

test("a name that is a person here and an organization there is two things", () => {
  const person = reviewed("first/acme", { kind: "person", names: { en: "Acme" } });
  const organization = reviewed("second/acme", { kind: "organization", names: { en: "Acme" } });
  expect(joined(organization, person)).toEqual({ acme: ["first/acme"], "acme-organization": ["second/acme"] });
});

test("where two want one id, the one that a report gave goes before a number, whatever the kinds", () => {
  const topic = reviewed("r/doi-10.1000-x", { kind: "topic", names: { en: "A number" } });
  expect(joined(...a, topic)).toEqual({ "doi-10.1000-x": ["r/doi-10.1000-x"], "doi-10.1000-x-paper": ["a/k0"] });
});

test("one id for one organization in two reports is one thing, unless its numbers differ", () => {
  const acme = (id: string, wikidata: string[]) =>
    reviewed(`${id}/acme`, { kind: "organization", names: { en: "Acme" }, identifiers: { wikidata } });
  expect(joined(acme("b", ["Q1"]), acme("a", []))).toEqual({ acme: ["a/acme", "b/acme"] });
  expect(joined(acme("b", ["Q1"]), acme("a", ["Q2"]))).toEqual({ acme: ["a/acme"], "acme-organization": ["b/acme"] });
});

test("a title in Chinese alone says nothing against one in English, and both are shown", () => {
  const chinese = collection("z", { title: "宪法式无害", language: "zh", identifiers: { doi: ["10.1000/x"] } });
  const { things, faults } = resolve([...a, ...chinese]);
  expect(faults).toEqual([]);
  expect(things.map(({ records }) => combine(records))).toMatchObject([
    { names: { zh: "宪法式无害" }, aliases: [title], collections: ["a", "z"] },
  ]);
});

test("one DOI on plainly different titles joins nothing, names nothing, and is told with both records", () => {
  const wrong = collection("w", { title: "Attention in transformers", identifiers: { doi: ["10.1000/x"] } });
  const { things, faults } = resolve([...wrong, ...a]);
  expect(things.map(({ id }) => id)).toEqual(["attention-in-transformers-w", "constitutional-harmlessness-a"]);
  expect(faults).toEqual([{ fault: "one-number-two-titles", key: "doi:10.1000/x", records: ["a/k0", "w/k0"] }]);
});

test("two arXiv numbers on one thing are told with both records, and both stay", () => {
  const second = collection("d", { title, identifiers: { doi: ["10.1000/x"], arxiv: ["2301.00001"] } });
  const { things, faults } = resolve([...c, ...second]);
  expect(faults).toEqual([
    { fault: "two-numbers", scheme: "arxiv", values: ["2212.08073", "2301.00001"], records: ["c/k0", "d/k0"] },
  ]);
  expect(things.map(({ records }) => combine(records).identifiers.arxiv)).toEqual([["2212.08073", "2301.00001"]]);
});

test("an address joins in all its spellings, but not where one collection gives it to two titles, nor that of a whole site", () => {
  const at = (id: string, url: string, name = title) => collection(id, { title: name, identifiers: { url: [url] } });
  const [one, other] = [at("a", "https://www.example.org/page/?utm_source=x"), at("b", "http://example.org/page#top")];
  expect(Object.values(joined(...one, ...other))).toEqual([["a/k0", "b/k0"]]);
  const twice = collection(
    "c",
    { title, identifiers: { url: ["https://example.org/page"] } },
    { title: `${title}: annex`, identifiers: { url: ["https://example.org/page"] } },
  );
  expect(Object.values(joined(...one, ...other, ...twice))).toHaveLength(4);
  expect(Object.values(joined(...at("a", "https://example.org"), ...at("b", "https://example.org/")))).toHaveLength(2);
});

test("one full name in one collection is one person, marked as known by the name alone", () => {
  const twice = collection("a", { title: "One", author: [zhang] }, { title: "Two", author: [zhang] });
  expect(twice.filter(({ kind }) => kind === "person")).toMatchObject([
    { names: { und: "Wei Zhang" }, fields: { isBySameName: true } },
  ]);
});

test("across collections a name joins by a shared document or a co-author with a full name, never alone", () => {
  expect(people(...wrote("a", [zhang]), ...wrote("b", [zhang]))).toEqual({
    "wei-zhang-a": ["a/person:wei zhang"],
    "wei-zhang-b": ["b/person:wei zhang"],
  });
  const shared = [
    ...wrote("a", [zhang], "10.1000/s"),
    ...collection("b", { author: [zhang], identifiers: { doi: ["10.1000/s"] } }),
  ];
  expect(people(...shared)).toEqual({ "wei-zhang": ["a/person:wei zhang", "b/person:wei zhang"] });
  expect(Object.keys(people(...wrote("a", [zhang, li]), ...wrote("b", [li, zhang])))).toEqual(["ming-li", "wei-zhang"]);
});

test("initials join nothing, neither those who bear them nor who stands beside them, nor within one collection", () => {
  const initials = { family: "Zhang", given: "W." };
  expect(Object.keys(people(...wrote("a", [initials, li]), ...wrote("b", [initials, li])))).toHaveLength(4);
  const twice = collection("a", { title: "One", author: [initials] }, { title: "Two", author: [initials] });
  expect(Object.keys(people(...twice))).toHaveLength(2);
});

test("beside more than twenty others a name tells nothing", () => {
  const crowd = Array.from({ length: 20 }, (_, index) => ({
    family: `Family${"abcdefghijklmnopqrst"[index] ?? ""}`,
    given: "Anna",
  }));
  expect(Object.keys(people(...wrote("a", [zhang, ...crowd]), ...wrote("b", [zhang, ...crowd])))).toHaveLength(42);
});

test("an ORCID joins two names, and two ORCIDs part one name", () => {
  const orcid = (name: EntryName, end: string): EntryName => ({ ...name, orcid: `0000-0002-1825-00${end}` });
  const renamed = [...wrote("a", [orcid(zhang, "97")]), ...wrote("b", [orcid({ family: "Zhang", given: "W." }, "97")])];
  expect(Object.keys(people(...renamed))).toEqual(["orcid-0000-0002-1825-0097"]);
  const two = [
    ...wrote("a", [orcid(zhang, "97"), li]),
    ...wrote("b", [orcid(zhang, "89"), li]),
    ...wrote("c", [zhang, li]),
  ];
  expect(Object.keys(people(...two))).toEqual([
    "ming-li",
    "orcid-0000-0002-1825-0089",
    "orcid-0000-0002-1825-0097",
    "wei-zhang-c",
  ]);
});

test("a short Chinese name is a person's, that of a body or in one word is none", () => {
  const records = wrote("a", [{ literal: "张伟" }, { literal: "教育部" }, { literal: "OpenAI" }]);
  expect(records.filter(({ kind }) => kind === "person").map(({ names }) => names)).toEqual([{ und: "张伟" }]);
  expect(records[0]?.fields["authorNames"]).toEqual(["张伟", "教育部", "OpenAI"]);
});

test("a work that is only cited becomes the entry that another collection has of it", () => {
  const citing = collection("a", {
    title: "Survey",
    references: [
      {
        identifiers: { doi: ["10.1000/x"], arxiv: [], openAlexId: [], s2Id: [], pmid: [] },
        text: null,
        title: "Const. harmlessness",
        year: 2021,
      },
    ],
  });
  const cited = citing.filter(({ isReference }) => isReference === true);
  expect(cited.map((record) => combine([record]).isReference)).toEqual([true]);
  const later = collection("z", { title, issued: "2022-12", identifiers: { doi: ["10.1000/x"] } });
  expect(combine([...cited, ...later])).toMatchObject({
    isReference: false,
    names: { und: title },
    fields: { year: 2022, published: "2022-12" },
  });
});

test("a report goes before a bibliography, year and day come from one record, and who says what else is kept", () => {
  const report = reviewed("z/bai-2022", {
    kind: "web",
    names: { en: title, zh: "宪法式无害" },
    identifiers: { doi: ["10.1000/x"] },
    fields: { year: 2022 },
  });
  const file = collection("a", { title, issued: "2023-05-04", identifiers: { doi: ["10.1000/X", "10.1000/y"] } });
  const combined = combine([...file, report]);
  expect(combined).toMatchObject({ kind: "web", collections: ["a", "z"], aliases: [], fields: { year: 2022 } });
  expect(combined.fields).not.toHaveProperty("published");
  expect(combined.differences).toEqual(
    [
      { what: "authorCount", said: expect.anything() as unknown },
      {
        what: "year",
        said: [
          { collection: "z", value: 2022 },
          { collection: "a", value: 2023 },
        ],
      },
    ].slice(1),
  );
});

test("a language called __proto__ is a language like any other", () => {
  const names = JSON.parse('{"__proto__":"Name"}') as Record<string, string>;
  const combined = combine([reviewed("a/x", { names }), reviewed("b/x", { names: { en: "Other" } })]);
  expect(Object.entries(combined.names)).toEqual([
    ["__proto__", "Name"],
    ["en", "Other"],
  ]);
});
