import { describe, expect, test } from "vitest";
import { weighEvidence } from "../../seed/graph/evidence.ts";
import { readReport } from "../../seed/format/read-report.ts";
import { listRelations } from "../../seed/graph/relations.ts";
import { type Edit, writeSeedFolder } from "../support/seed-folder.ts";

async function weigh(edits: Edit[] = []) {
  const report = await readReport(writeSeedFolder(edits));
  const evidence = weighEvidence(report);
  return { report, evidence, relations: new Map(listRelations(report, evidence).map((row) => [row.id, row])) };
}
const claims = "claims/robots.yaml";

describe("the status of a claim", () => {
  test("is that of its footnote, of the document it names, or unsourced", async () => {
    const { report, evidence } = await weigh();
    expect(report.claims.map(({ id }) => [id, evidence.statusOfClaim(id)])).toEqual([
      ["robots.1.1", "verified"],
      ["robots.1.2", "named"],
      ["robots.2.1", "misprinted"],
      ["robots.2.2", "unsourced"],
    ]);
  });

  test("is the strongest of all that stands behind it", async () => {
    const { evidence } = await weigh([[claims, "footnotes: [footnote-2b]", "footnotes: [footnote-2b, footnote-1]"]]);
    expect(evidence.statusOfClaim("robots.2.1")).toBe("misprinted");
  });

  test("is a guess where the footnote leads to a document whose record nobody saw", async () => {
    const { evidence } = await weigh([
      [
        "footnotes.yaml",
        "source: gentle-grip\n  alignment: position-and-content",
        "source: arm-page\n  alignment: position",
      ],
      ["sources/papers.yaml", "  listEntries: [1]\n", ""],
      ["sources/web.yaml", "  record:\n", "  listEntries: [1]\n  record:\n"],
    ]);
    expect(evidence.statusOfClaim("robots.1.1")).toBe("uncertain");
  });
});

test("the marks of some claims are their footnotes, each once, in the order printed", async () => {
  const { evidence } = await weigh([[claims, "footnotes: [footnote-2b]", "footnotes: [footnote-2b, footnote-1]"]]);
  expect(evidence.marksOf(["robots.2.1", "robots.1.1", "robots.1.1"])).toEqual([
    { footnote: "footnote-1", printed: "1", status: "lost" },
    { footnote: "footnote-2a", printed: "2", status: "verified" },
    { footnote: "footnote-2b", printed: "2", status: "misprinted" },
  ]);
});

test("a document that a footnote leads to and the text names is rested on once, by the stronger way", async () => {
  const { evidence } = await weigh([
    [claims, "footnotes: [footnote-2a]", "footnotes: [footnote-2a]\n        named: [gentle-grip, arm-page]"],
  ]);
  expect(evidence.supportsOf("robots.1.1")).toEqual([
    { source: "gentle-grip", via: "footnote", footnote: "footnote-2a", status: "verified" },
    { source: "arm-page", via: "named", footnote: undefined, status: "named" },
  ]);
});

test("a claim rests on each document with the mark that leads there, and on a named one without", async () => {
  const { relations } = await weigh([
    [claims, "footnotes: [footnote-2b]", "footnotes: [footnote-2b, footnote-1]"],
    [claims, "footnotes: [footnote-2a]", "footnotes: [footnote-2a]\n        named: [firm-grip]"],
  ]);
  const marks = (id: string) => relations.get(id)?.properties;
  expect(marks("robots.2.1~RESTS_ON~arm-page")).toMatchObject({ status: "lost", markFootnotes: ["footnote-1"] });
  expect(marks("robots.2.1~RESTS_ON~firm-grip")).toMatchObject({
    status: "misprinted",
    markFootnotes: ["footnote-2b"],
  });
  expect(marks("robots.1.1~RESTS_ON~firm-grip")).toMatchObject({ status: "named", via: "named", markFootnotes: [] });
});

describe("a relation", () => {
  test("that two claims state is one, with the claims, marks, strongest status and newest time of both", async () => {
    const { relations } = await weigh();
    expect(relations.get("acme~BACKS.develops~soft-grip")).toEqual({
      id: "acme~BACKS.develops~soft-grip",
      type: "BACKS",
      from: "acme",
      to: "soft-grip",
      properties: {
        id: "acme~BACKS.develops~soft-grip",
        stance: "develops",
        basis: "claims",
        claims: ["robots.1.1", "robots.2.1"],
        claimCount: 2,
        status: "verified",
        markFootnotes: ["footnote-2a", "footnote-2b"],
        markPrinted: ["2", "2"],
        markStatuses: ["verified", "misprinted"],
        time: "2023-05",
      },
    });
  });

  test("that a claim states and a record shows rests on both", async () => {
    const { relations } = await weigh();
    expect(relations.get("acme~PRODUCED~gentle-grip")?.properties).toEqual({
      id: "acme~PRODUCED~gentle-grip",
      stance: undefined,
      basis: "claims-and-record",
      claims: ["robots.1.1"],
      claimCount: 1,
      status: "verified",
      markFootnotes: ["footnote-2a"],
      markPrinted: ["2"],
      markStatuses: ["verified"],
      time: "2023-05",
      recordAddresses: ["https://arxiv.org/abs/2205.00001"],
      recordConfidence: "verified",
      recordSeen: undefined,
      position: undefined,
    });
  });

  test("that only a record shows has no marks, and says where it was seen", async () => {
    const { relations } = await weigh();
    expect(relations.get("firm-grip~CITES~gentle-grip")?.properties).toEqual({
      id: "firm-grip~CITES~gentle-grip",
      stance: undefined,
      basis: "record",
      claims: [],
      claimCount: 0,
      status: "record",
      markFootnotes: [],
      markPrinted: [],
      markStatuses: [],
      time: "2023",
      recordAddresses: ["https://example.org/refs"],
      recordConfidence: "verified",
      recordSeen: "ref [7]",
      position: undefined,
    });
    expect(relations.get("bo-field~AUTHORED~gentle-grip")?.properties).toMatchObject({ position: 2, basis: "record" });
    expect(relations.get("ada-stone~AFFILIATED_WITH~acme")?.properties).toMatchObject({ recordSeen: "A gentle grip" });
  });

  test("has its claim's time where it happened, and none where it holds at all times", async () => {
    const { relations } = await weigh([
      [claims, "subtype: opinion", 'subtype: opinion\n        time: "2023-04"\n        timeFrom: reckoned'],
    ]);
    expect(relations.get("acme~BACKS.develops~soft-grip")?.properties["time"]).toBe("2023-05");
    expect(relations.get("robots.1.2~ABOUT~soft-grip")?.properties["time"]).toBe("2023-04");
    expect(relations.get("soft-grip~ALTERNATIVE_TO~hard-grip")?.properties["time"]).toBeUndefined();
  });

  test("is not made of a record that nobody saw", async () => {
    const { relations } = await weigh();
    expect([...relations.keys()].filter((id) => id.endsWith("~arm-page"))).toEqual(["robots.1.2~RESTS_ON~arm-page"]);
  });

  test("between two claims is a reading of ours, without the marks and the time of either", async () => {
    const { relations } = await weigh();
    expect(relations.get("robots.2.2~DISPUTES~robots.1.2")?.properties).toEqual({
      id: "robots.2.2~DISPUTES~robots.1.2",
      stance: undefined,
      basis: "reading",
      claims: ["robots.2.2", "robots.1.2"],
      claimCount: 2,
      status: "reading",
      markFootnotes: [],
      markPrinted: [],
      markStatuses: [],
      why: "What is replaced is not sold.",
      whyZh: "被替代的东西不会再卖。",
      readBy: "the editors",
      readByZh: "编者",
      readOn: "2026-11-27",
    });
  });
});
