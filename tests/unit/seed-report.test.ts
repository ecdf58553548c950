import { expect, test } from "vitest";
import { describeFault, SeedFaults } from "../../seed/format/fault.ts";
import { readReport } from "../../seed/format/read-report.ts";
import { claimFaults } from "../support/seed-claim-faults.ts";
import { fileFaults } from "../support/seed-file-faults.ts";
import { type Edit, writeSeedFolder } from "../support/seed-folder.ts";
import { secondReport, smallReport } from "../support/small-report.ts";

/** Every fault that is told after some edits, without the folder. */
async function faultsAfter(edits: readonly Edit[], report = smallReport): Promise<string[]> {
  try {
    await readReport(writeSeedFolder(edits, report));
    return [];
  } catch (error) {
    if (error instanceof SeedFaults) return error.faults.map((fault) => describeFault(".", fault).slice(2));
    throw error;
  }
}

test.each([...claimFaults, ...fileFaults])("$what is refused with its place", async ({ edits, faults }) => {
  expect(await faultsAfter(edits)).toEqual(faults);
});

test("reports without faults have none", async () => {
  expect(await faultsAfter([])).toEqual([]);
  expect(await faultsAfter([], secondReport)).toEqual([]);
});

test("identifiers whose check digits fit are kept, and so is a code of ISO 3166", async () => {
  const report = {
    ...smallReport,
    "entities/people.yaml": `${smallReport["entities/people.yaml"] ?? ""}  identifiers:
    - { scheme: orcid, value: 0000-0002-1694-233X, seenAt: "https://example.org/ada" }
`,
    "entities/places.yaml": `- id: oxford
  name: Oxford
  nameZh: 牛津
  iso: GB-OXF
  summary: { en: A town., zh: 一座城镇。 }
  identifiers:
    - { scheme: ror, value: 052gg0110, seenAt: "https://example.org/oxford" }
    - { scheme: wikidata, value: Q34433, seenAt: "https://example.org/oxford" }
`,
  };
  expect(await faultsAfter([], report)).toEqual([]);
  expect(await faultsAfter([["entities/places.yaml", "GB-OXF", "GBR"]], report)).toEqual([
    "entities/places.yaml:4:8 iso: is no code of ISO 3166: GB, US-CA",
  ]);
});

test("every fault of every file is told in one run, sorted by file and line", async () => {
  const faults = await faultsAfter([
    ["sources/papers.yaml", "organizations: [acme]\n  affiliations", "organizations: [acne]\n  affiliations"],
    ["claims/robots.yaml", "subtype: prediction", "subtype: guess"],
    ["claims/robots.yaml", "subtype: opinion", "subtype: opinon"],
    ["footnotes.yaml", "confidence: medium", "confidence: sure"],
  ]);
  expect(faults).toEqual([
    'claims/robots.yaml:21:18 subtype: unknown "opinon"; did you mean "opinion"?',
    'claims/robots.yaml:45:18 subtype: unknown "guess"; one of event, finding, opinion, proposal, prediction, open-question',
    'footnotes.yaml:9:15 confidence: unknown "sure"; one of high, medium, low',
    'sources/papers.yaml:6:19 organizations[0]: unknown id "acne"; did you mean "acme"?',
  ]);
});

test("a file that is no data, and one that is missing, are told", async () => {
  const withoutReport = Object.fromEntries(Object.entries(smallReport).filter(([file]) => file !== "report.yaml"));
  expect(await faultsAfter([], { ...withoutReport, "entities/person.yaml": "", "claims/old.yml": "" })).toEqual([
    "claims/old.yml:1:1 is no file of a report's data",
    'entities/person.yaml:1:1 is no file of a report\'s data; did you mean "entities/people.yaml" or "entities/places.yaml" or "entities/authors.yaml"?',
    "report.yaml:1:1 is missing",
  ]);
});

test("two people with names that fit are two where distinct.yaml says why", async () => {
  const twins = {
    ...smallReport,
    "entities/authors.yaml": "- { id: bo-field, name: Bo Field }\n- { id: bob-field, name: B. Field }\n",
  };
  const excuse = "- { people: [bo-field, bob-field], because: They wrote to each other. }\n";
  expect(await faultsAfter([], twins)).toHaveLength(1);
  expect(await faultsAfter([], { ...twins, "distinct.yaml": excuse })).toEqual([]);
  expect(await faultsAfter([], { ...twins, "distinct.yaml": excuse.replace("bob-field]", "rob-field]") })).toEqual([
    'distinct.yaml:1:24 people[1]: unknown person "rob-field"; did you mean "bob-field" or "bo-field"?',
    'entities/authors.yaml:2:26 name: "B. Field" and "Bo Field" (bo-field) may be one person; one id for both, or the reason why not in distinct.yaml; the other is at entities/authors.yaml:1',
  ]);
});

test("a prediction may tell of times after the report, and a year that is not over", async () => {
  const { claims } = await readReport(writeSeedFolder());
  expect(claims.map(({ id, subtype, time }) => [id, subtype, time])).toEqual([
    ["robots.1.1", "event", "2023-05"],
    ["robots.1.2", "opinion", undefined],
    ["robots.2.1", "event", "2023"],
    ["robots.2.2", "prediction", "2024"],
  ]);
});

test("the version follows the data and nothing else", async () => {
  const versionAfter = async (edits: Edit[]) => (await readReport(writeSeedFolder(edits))).version;
  const version = await versionAfter([]);
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(await versionAfter([])).toBe(version);
  expect(await versionAfter([["entities/organizations.yaml", "name: Acme\n", "name: ACME\n"]])).not.toBe(version);
});
