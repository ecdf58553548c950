import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import type { Entry } from "../../../server/importing/entry.ts";
import { readBibliography } from "../../../server/importing/read-bibliography.ts";
import { projectRoot } from "../../../server/project-root.ts";

/** Files that people really have. They lie beside the checkout, and are not ours to keep: where they are not, this says so. */
const samples = join(projectRoot, "..", "shared", "samples");
const there = existsSync(samples);
if (!there) console.warn("Not tried: the sample bibliographies do not lie beside this checkout.");

const read = (path: string) => readBibliography(path, readFileSync(join(samples, path)));
const folder = "bibliographies/better-bibtex";
const plain = (text = "") =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Title, authors and year are those that Zotero makes of the same file. */
const isAlike = (ours: Entry | undefined, zotero: Entry): boolean =>
  ours !== undefined &&
  plain(ours.title) === plain(zotero.title) &&
  names(ours) === names(zotero) &&
  (zotero.issued === undefined || ours.issued?.slice(0, 4) === zotero.issued.slice(0, 4));
const names = ({ author }: Entry) => author.map(({ family, literal }) => plain(family ?? literal)).join("|");

describe.skipIf(!there)("of the sample bibliographies", () => {
  test("BibTeX has the titles, authors and years that Zotero makes of it, but for what is listed", () => {
    const files = readdirSync(join(samples, folder)).filter((file) => file.endsWith(".bib"));
    const pairs = files
      .filter((file) => existsSync(join(samples, folder, file.replace(/bib$/, "json"))))
      .flatMap((file) => {
        const ours = read(join(folder, file)).entries;
        const zotero = read(join(folder, file.replace(/bib$/, "json"))).entries;
        return zotero.map((entry, at) => ({
          file,
          entry,
          found:
            ours.find(({ citationKeys: [key] }) => key !== undefined && entry.citationKeys.includes(key)) ?? ours[at],
        }));
      });
    expect(pairs).toHaveLength(91);
    expect(
      pairs
        .filter(({ entry, found }) => !isAlike(found, entry))
        .map(({ file, entry }) => `${file} ${entry.citationKeys[0] ?? ""}`),
    ).toEqual([
      // "at Work, American Rights": a particle, as BibTeX has it.
      "Better-BibTeX-008.bib american_rights_at_work_public_2012",
      // Who wrote a talk is a contributor there.
      "Import-Jabref-fileDirectory--unexpected-reference-type--1058.bib Afonso2011",
      // What Zotero's file holds is the other sample's.
      "Jabref-groups-import-does-not-work--717-3-8.bib Doe-2017",
      "Jabref-groups-import-does-not-work--717-3-8.bib Other-",
      "Jabref-groups-import-does-not-work--717-3-8.bib Unkonw-",
    ]);
  });

  test("no file of BibTeX loses an entry", () => {
    const lost = readdirSync(join(samples, folder))
      .filter((file) => file.endsWith(".bib"))
      .flatMap((file) => read(join(folder, file)).faults.filter((fault) => fault.lost === "entry"));
    expect(lost).toEqual([]);
  });

  test("615 references of a review in CSL-JSON are read", () => {
    const { format, entries, faults } = read("reports/deep-review/references.json");
    expect([format, entries.length, faults]).toEqual(["csl-json", 615, []]);
  });
});

/** What a recorded answer had as its body; `null` of what is no JSON of works (a redirect, a page, a formatted citation). */
function bodies(path: string): Uint8Array[] {
  const file = readFileSync(join(samples, path));
  if (path.endsWith(".json")) return [file];
  const { interactions } = parseYaml(file.toString()) as {
    interactions: { response: { body: { string: string | Uint8Array } } }[];
  };
  return interactions.map(({ response }) => {
    const { string: body } = response.body;
    if (typeof body === "string") return Buffer.from(body);
    return body[0] === 0x1f ? gunzipSync(body) : body;
  });
}

describe.skipIf(!there)("of the recorded answers", () => {
  test.each([
    // Works read; an author, an institution and a source are no works, and are told.
    { from: "openalex", entries: 23, told: 3 },
    { from: "semantic-scholar", entries: 166, told: 4 },
    { from: "crossref", entries: 131, told: 0 },
  ])("$from: $entries works, every one with a title or a number", ({ from, entries, told }) => {
    const reads = readdirSync(join(samples, "recorded", from)).flatMap((file) =>
      bodies(join("recorded", from, file)).map((body) => readBibliography(file, body)),
    );
    const ofService = reads.filter(
      ({ format, faults }) => format === from || (from !== "crossref" && faults.length > 0),
    );
    expect(ofService.flatMap((one) => one.entries)).toHaveLength(entries);
    expect(ofService.flatMap((one) => one.faults)).toHaveLength(told);
  });
});
