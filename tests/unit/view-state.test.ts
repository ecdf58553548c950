import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparableKinds } from "../../server/contract/compare.ts";
import { evidenceStatuses } from "../../server/contract/evidence.ts";
import { relationId } from "../../server/contract/graph.ts";
import { mostShownNodes } from "../../server/contract/explore.ts";
import { entityId, kinds } from "../../server/contract/kinds.ts";
import { figureChoices, knownFrom, listOrders, sayers } from "../../server/contract/lists.ts";
import { relationTypeNames } from "../../server/contract/relations.ts";
import {
  addresses,
  faultsOf,
  keysAt,
  lineOrders,
  mendedPath,
  pathInLanguage,
  plainViewState,
  queryAt,
  readViewState,
  writeViewState,
  type ViewState,
} from "../../web/view-state.ts";

const anId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/).map((text) => entityId.parse(text));
const aGroup = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8}){0,2}$/);
const aRelationId = fc
  .tuple(anId, fc.constantFrom(...relationTypeNames), anId)
  .map(([from, type, to]) => relationId.parse(`${from}~${type}~${to}`));
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
const some = <Value>(values: fc.Arbitrary<Value>, maxLength = 6) => fc.uniqueArray(values, { maxLength });

const aViewState: fc.Arbitrary<ViewState> = fc.record({
  nodes: some(anId, 40),
  focus: orNull(anId),
  select: orNull(fc.oneof(anId, aRelationId)),
  hide: some(fc.constantFrom(...kinds)),
  view: orNull(fc.constantFrom("graph" as const, "list" as const)),
  rows: fc.constantFrom(...comparableKinds),
  columns: fc.constantFrom(...comparableKinds),
  type: some(fc.constantFrom(...relationTypeNames)),
  rowGroup: some(aGroup),
  columnGroup: some(aGroup),
  onlyRows: some(anId),
  onlyColumns: some(anId),
  rowOrder: fc.constantFrom(...lineOrders),
  columnOrder: fc.constantFrom(...lineOrders),
  cell: orNull(fc.record({ row: anId, column: anId })),
  all: orNull(fc.constant("1" as const)),
  kind: fc.constantFrom("paper" as const, "web" as const, "any" as const),
  year: some(fc.stringMatching(/^[12]\d{3}$/)),
  organization: some(anId),
  appears: some(fc.constantFrom("footnote" as const, "text" as const), 2),
  identifier: some(fc.constantFrom("arxiv" as const, "doi" as const, "neither" as const), 3),
  record: some(fc.constantFrom("verified" as const, "partly" as const, "memory-only" as const), 3),
  order: fc.constantFrom("mentions" as const, "year" as const, "title" as const, "cited" as const),
  paper: orNull(anId),
  subtype: some(fc.constantFrom("lab", "open-question")),
  known: some(fc.constantFrom(...knownFrom)),
  status: some(fc.constantFrom(...evidenceStatuses)),
  figures: some(fc.constantFrom(...figureChoices)),
  said: some(fc.constantFrom(...sayers)),
  speaker: orNull(anId),
  chapter: orNull(anId),
  letter: orNull(fc.constantFrom("a", "z", "!")),
  text: orNull(fc.string({ unit: "grapheme-composite", minLength: 1, maxLength: 30 })),
  by: orNull(fc.constantFrom(...listOrders)),
  after: orNull(fc.stringMatching(/^[\w-]{1,40}$/)),
  passage: orNull(fc.integer({ min: 1, max: 9999 })),
  find: orNull(fc.string({ unit: "grapheme-composite", maxLength: 30 })),
  in: orNull(fc.constantFrom(...kinds)),
});

describe("the view in the address", () => {
  it("is read back exactly as it was written, whatever is shown", () => {
    fc.assert(
      fc.property(aViewState, (view) => {
        expect(readViewState(writeViewState(view))).toEqual(view);
      }),
    );
  });

  it("is a view for any text at all, and one view has one address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const view = readViewState(text);
        expect(readViewState(writeViewState(view))).toEqual(view);
      }),
    );
  });

  it("survives nonsense under any of its keys", () => {
    const keys = Object.keys(plainViewState);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.string(), (key, value) => {
        const view = readViewState(new URLSearchParams([[key, value]]).toString());
        expect(readViewState(writeViewState(view))).toEqual(view);
      }),
    );
  });

  it("is empty for the plain view", () => {
    expect(writeViewState(plainViewState)).toBe("");
    expect(readViewState("")).toEqual(plainViewState);
  });

  it("drops what makes no sense and keeps the rest", () => {
    expect(
      readViewState("?nodes=anthropic,,NOT AN ID,rlhf,anthropic&hide=claim,nobody&view=cube&cell=openai&rows=claim"),
    ).toEqual({ ...plainViewState, nodes: ["anthropic", "rlhf"], hide: ["claim"] });
  });

  it("is mended where it is nearly right: letters, a sentence's full stop, a bracket, a list said twice", () => {
    expect(readViewState("?nodes=anthropic,OpenAI.&nodes=rlhf)&HIDE=Claim&type=backs&view=List.")).toEqual({
      ...plainViewState,
      nodes: ["anthropic", "openai", "rlhf"],
      hide: ["claim"],
      type: ["BACKS"],
      view: "list",
    });
    expect(faultsOf("?nodes=anthropic,OpenAI.&nodes=rlhf)&HIDE=Claim&type=backs&view=List.")).toEqual([]);
  });

  it("tells every part that it does not hold", () => {
    expect(faultsOf("?rows=foo&nodes=anthropic,NOT AN ID&colour=red&passage=0&cell=openai")).toEqual([
      { key: "rows", values: ["foo"], why: "value" },
      { key: "nodes", values: ["NOT AN ID"], why: "value" },
      { key: "colour", values: ["red"], why: "parameter" },
      { key: "passage", values: ["0"], why: "value" },
      { key: "cell", values: ["openai"], why: "value" },
    ]);
    const ids = Array.from({ length: mostShownNodes + 2 }, (_, at) => `node-${String(at)}`);
    expect(faultsOf(`?nodes=${ids.join(",")}`)).toEqual([{ key: "nodes", values: ids.slice(-2), why: "most" }]);
    expect(faultsOf("?utm_source=mail&v=abc")).toEqual([]);
  });

  it("tells what another place would understand and this one does not read", () => {
    const told = (pathname: string, search: string) => faultsOf(search, keysAt(pathname)).map(({ key }) => key);
    expect(told("/en/card/anthropic", "?rows=place&select=openai&find=rlhf")).toEqual(["rows"]);
    expect(told("/en", "?nodes=openai")).toEqual(["nodes"]);
    expect(told("/en/lists/organization", "?status=lost&letter=a")).toEqual(["status"]);
    expect(told("/en/lists/claim", "?status=lost&letter=a")).toEqual(["letter"]);
    expect(told("/en/report/light-touch", "?passage=6")).toEqual([]);
    expect(queryAt("/en/card/anthropic", "?rows=place&select=openai")).toBe("?select=openai");
  });

  it("holds or tells whatever is written under any of its keys", () => {
    const keys = Object.keys(plainViewState).filter((key) => key !== "find");
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.stringMatching(/^[^,\s.;:!?()[\]{}<>'"*]{1,12}$/), (key, value) => {
        const query = new URLSearchParams([[key, value]]).toString();
        const isHeld = JSON.stringify(readViewState(query))
          .toLowerCase()
          .includes(JSON.stringify(value).slice(1, -1).toLowerCase());
        expect(isHeld || faultsOf(query).length > 0).toBe(true);
      }),
    );
  });

  it("tells nothing of what it wrote itself", () => {
    fc.assert(
      fc.property(aViewState, (view) => {
        expect(faultsOf(writeViewState(view))).toEqual([]);
      }),
    );
  });

  it("mends a path and leaves a right one alone", () => {
    expect(mendedPath("/EN/Card/Anthropic)")).toBe("/en/card/anthropic");
    expect(mendedPath("/zh-CN/report/light-touch.")).toBe("/zh/report/light-touch");
    expect(mendedPath("//en//card/anthropic/")).toBe("/en/card/anthropic");
    expect(mendedPath("/zh/card/anthropic%E3%80%82")).toBe("/zh/card/anthropic");
    for (const path of [
      "/",
      "/en",
      "/zh/card/%E9%95%93",
      "/en/%E0%A4%A",
      "/zh/trace/rlhf.2.1",
      "/en/card/constitutional-ai",
    ])
      expect(mendedPath(path)).toBe(path);
  });

  it("stays readable", () => {
    const anthropic = entityId.parse("anthropic");
    const approach = entityId.parse("constitutional-ai");
    expect(addresses("en").explore({ nodes: [anthropic, approach], hide: ["claim", "person"], view: "list" })).toBe(
      "/en/explore?nodes=anthropic,constitutional-ai&hide=claim,person&view=list",
    );
    expect(addresses("zh").compare({ cell: { row: anthropic, column: approach } })).toBe(
      "/zh/compare?cell=anthropic,constitutional-ai",
    );
    expect(addresses("en").report()).toBe("/en/report");
    expect(addresses("zh").report("light-touch", 3)).toBe("/zh/report/light-touch?passage=3");
    expect(writeViewState({ find: "宪法 AI & more" })).toBe("?find=%E5%AE%AA%E6%B3%95+AI+%26+more");
    expect(writeViewState({ find: "" })).toBe("?find=");
    expect(writeViewState({ select: relationId.parse("anthropic~BACKS.develops~constitutional-ai") })).toBe(
      "?select=anthropic~BACKS.develops~constitutional-ai",
    );
  });

  it("sends a claim to its trace and everything else to its card", () => {
    expect(addresses("en").node({ id: "existential-risk-p2.1", kind: "claim" })).toBe(
      "/en/trace/existential-risk-p2.1",
    );
    expect(addresses("zh").node({ id: "anthropic", kind: "organization" })).toBe("/zh/card/anthropic");
  });

  it("keeps the path when the language changes and adds one where there is none", () => {
    expect(pathInLanguage("/en/card/anthropic", "zh")).toBe("/zh/card/anthropic");
    expect(pathInLanguage("/en", "zh")).toBe("/zh");
    expect(pathInLanguage("/", "en")).toBe("/en");
    expect(pathInLanguage("/card/anthropic", "en")).toBe("/en/card/anthropic");
    expect(pathInLanguage("//evil.example/x", "en")).toBe("/en/evil.example/x");
  });
});
