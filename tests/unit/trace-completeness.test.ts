import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { trace } from "../../server/contract/trace.ts";
import { branchesOf, completenessOf, linkStates } from "../../web/views/trace/completeness.ts";
import { acme, firstFootnote, jane, onHonesty, secondFootnote } from "../support/drawn-answers.ts";

const { shape } = trace.response;
const footnote = (state: string, refersTo: unknown = onHonesty, id = "footnote-1") =>
  shape.footnotes.def.element.parse({ ...firstFootnote, id, state, refersTo });
const none = { items: [], total: 0 };
const traced = (more: Record<string, unknown> = {}, confidence = "verified") =>
  shape.documents.def.element.parse({
    document: { ...onHonesty, record: { ...onHonesty.record, confidence } },
    via: "footnote",
    footnote: "footnote-1",
    status: "verified",
    authors: none,
    organizations: none,
    otherClaims: none,
    ...more,
  });
const people = { items: [jane], total: 1 };
const labs = { items: [acme], total: 1 };
const statesOf = (answer: Parameters<typeof completenessOf>[0]) =>
  completenessOf(answer).links.map(({ step, state }) => `${step} ${state}`);

describe("the completeness of a chain", () => {
  test("counts every link from the passage to the organizations", () => {
    const answer = { footnotes: [footnote("leads")], documents: [traced({ authors: people, organizations: labs })] };
    expect(statesOf(answer)).toEqual([
      "passage verified",
      "footnote verified",
      "document verified",
      "authors verified",
      "organizations record",
    ]);
    expect(completenessOf(answer).counts).toEqual({ verified: 4, repaired: 0, record: 1, uncertain: 0, missing: 0 });
  });

  test.each([
    ["misprinted", onHonesty, "repaired"],
    ["lost", onHonesty, "repaired"],
    ["never-printed", onHonesty, "repaired"],
    ["uncertain", onHonesty, "uncertain"],
    ["lost", null, "missing"],
    ["misprinted", null, "missing"],
  ])("takes a %s footnote for what it is", (state, refersTo, expected) => {
    const footnotes = [footnote(state, refersTo)];
    expect(statesOf({ footnotes, documents: [] })).toEqual(["passage verified", `footnote ${expected}`]);
  });

  test.each([
    ["verified", "verified"],
    ["partly", "record"],
    ["memory-only", "uncertain"],
  ])("takes a record that is %s as %s, for the document and its authors", (confidence, expected) => {
    const documents = [traced({ authors: people }, confidence)];
    expect(statesOf({ footnotes: [footnote("leads")], documents }).slice(2)).toEqual([
      `document ${expected}`,
      `authors ${expected}`,
    ]);
  });

  test("says of a claim without any source that a link is missing", () => {
    expect(statesOf({ footnotes: [], documents: [] })).toEqual(["passage verified", "source missing"]);
  });

  test("follows a document that the text names without a footnote", () => {
    const documents = [traced({ via: "named", footnote: null, status: "named" })];
    expect(statesOf({ footnotes: [], documents })).toEqual(["passage verified", "named verified", "document verified"]);
  });

  test("has counts that add up to its links, each with an id of its own", () => {
    const states = fc.constantFrom("leads", "misprinted", "uncertain", "lost", "never-printed");
    fc.assert(
      fc.property(fc.array(fc.tuple(states, fc.boolean()), { maxLength: 6 }), (drawn) => {
        const footnotes = drawn.map(([state, known], index) =>
          footnote(state, known ? onHonesty : null, `footnote-${String(index)}`),
        );
        const { links, counts } = completenessOf({ footnotes, documents: [] });
        expect(linkStates.reduce((sum, state) => sum + counts[state], 0)).toBe(links.length);
        expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
      }),
    );
  });
});

describe("the branches of a chain", () => {
  test("put each document under the footnote that reaches it, and named ones last", () => {
    const named = traced({ via: "named", footnote: null });
    const reached = traced({ footnote: "footnote-2" });
    const second = shape.footnotes.def.element.parse(secondFootnote);
    const { branches, named: rest } = branchesOf({
      footnotes: [footnote("leads"), second],
      documents: [reached, named],
    });
    expect(branches.map(({ footnote: { id }, documents }) => [id, documents])).toEqual([
      ["footnote-1", []],
      ["footnote-2", [reached]],
    ]);
    expect(rest).toEqual([named]);
  });
});
