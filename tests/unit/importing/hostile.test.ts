import { describe, expect, test } from "vitest";
import { readBibliography } from "../../../server/importing/read-bibliography.ts";
import { readGuarded, readingLimits } from "../../../server/importing/read-guarded.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readBibliography("refs", bytes(text));

const doubling = [
  '@string{a0 = "xxxxxxxxxx"}',
  ...Array.from({ length: 40 }, (_, at) => `@string{a${String(at + 1)} = a${String(at)} # a${String(at)}}`),
  "@misc{k, title = a40}",
].join("\n");

describe("a hostile file costs its limits and nothing else", () => {
  test("a BibTeX string that doubles itself", async () => {
    const { entries, faults } = await readGuarded("refs", bytes(doubling), { ...readingLimits, megabytes: 256 });
    expect(entries).toEqual([]);
    expect(faults).toMatchObject([{ lost: "entry" }]);
  });

  test("braces nested without end", async () => {
    const text = `@misc{k, title = ${"{".repeat(200_000)}x${"}".repeat(200_000)}}`;
    const { entries, faults } = await readGuarded("refs", bytes(text), { ...readingLimits, seconds: 20 });
    expect(entries.length + faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeGreaterThan(0);
  });

  test("what takes too long, is too large, or has too many entries", async () => {
    const list = bytes("10.1000/a\n10.1000/b\n10.1000/c\n");
    expect((await readGuarded("refs", list, { ...readingLimits, bytes: 10 })).faults[0]?.message).toMatch(
      /^has 1 MB, more than/,
    );
    expect((await readGuarded("refs", list, { ...readingLimits, entries: 2 })).faults[0]?.message).toBe(
      "has 3 entries, more than the 2 that are read at once",
    );
    expect((await readGuarded("refs", list, { ...readingLimits, seconds: 0.001 })).faults[0]?.message).toMatch(
      /^was not read within/,
    );
    expect((await readGuarded("refs", list)).entries).toHaveLength(3);
  });

  test("an XML entity: refused before it is expanded, never fetched", () => {
    const xml = `<?xml version="1.0"?>\n<!DOCTYPE xml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<xml><records><record><titles><title>&b;</title></titles></record></records></xml>`;
    expect(read(xml)).toMatchObject({
      entries: [],
      faults: [{ line: 2, message: "it declares a document type, which may hold entities" }],
    });
  });

  test("JSON nested very deeply", () => {
    const { entries, faults } = read(`${"[".repeat(100_000)}1${"]".repeat(100_000)}`);
    expect(entries).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
  });
});

test("keys like __proto__ are keys like any other", () => {
  const { entries } = read('[{"id":"x","type":"book","title":"T","__proto__":{"polluted":"yes"},"constructor":"c"}]');
  expect(entries[0]?.unplaced).toEqual([
    { field: "__proto__", value: '{"polluted":"yes"}' },
    { field: "constructor", value: "c" },
  ]);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(read("@misc{__proto__, title = {T}, __proto__ = {x}, constructor = {y}}").entries[0]).toMatchObject({
    citationKeys: ["__proto__"],
    title: "T",
  });
  expect(read("constructor,title,__proto__\na,b,c\n").entries[0]).toMatchObject({ title: "b" });
});

test("only http and https become links", () => {
  const links = [
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,x",
    "https://user:pass@example.org/",
    "ftp://example.org/x",
    "https://example.org/ok",
  ];
  const [entry] = read(`TY  - JOUR\nTI  - T\n${links.map((link) => `UR  - ${link}`).join("\n")}\nER  - `).entries;
  expect(entry?.identifiers.url).toEqual(["https://example.org/ok"]);
  expect(entry?.unplaced).toHaveLength(5);
});

test("markup becomes text, and what steers a terminal or turns the reading direction goes", () => {
  const title = "A<script>alert(1)</script> <b>bold</b> p &lt; 0.05 if a < b and c > d \u001b[31mred\u202e \u0000x";
  const [entry] = read(JSON.stringify([{ id: "x", type: "book", title }])).entries;
  expect(entry?.title).toBe("A bold p < 0.05 if a < b and c > d [31mred x");
});

test.each([
  ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes("%0 Book\n%T 人工智能\n%D 2020\n")]), "UTF-8"],
  [
    "UTF-16, little end first",
    Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Buffer.from("%0 Book\n%T 人工智能\n%D 2020\n", "utf16le"))]),
    "UTF-16LE",
  ],
  [
    "UTF-16 without a mark",
    new Uint8Array(Buffer.from("%0 Book\n%T 人工智能 in an English series of books\n%D 2020\n", "utf16le")),
    "UTF-16LE",
  ],
  [
    "GB18030",
    Uint8Array.from([
      ...bytes("%0 Book\n%T "),
      0xc8,
      0xcb,
      0xb9,
      0xa4,
      0xd6,
      0xc7,
      0xc4,
      0xdc,
      ...bytes("\n%D 2020\n"),
    ]),
    "GB18030",
  ],
])("%s is found out and told", (_, given, encoding) => {
  const found = readBibliography("refs", given);
  expect(found.encoding).toBe(encoding);
  expect(found.entries[0]?.title).toMatch(/^人工智能/);
});

test("Latin-1 is what any other bytes are read as", () => {
  const found = readBibliography(
    "refs",
    Uint8Array.from(Buffer.from("@book{m, title = {Stra\u00dfen in M\u00fcnchen}}", "latin1")),
  );
  expect(found).toMatchObject({ encoding: "Latin-1", entries: [{ title: "Straßen in München" }] });
});
