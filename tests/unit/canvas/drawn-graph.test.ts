import { describe, expect, test } from "vitest";
import { canvasLabel } from "../../../web/canvas/canvas-label.ts";
import { drawnGraph } from "../../../web/canvas/drawn-graph.ts";
import { lineOf } from "../../../web/canvas/line-of.ts";
import { graphOf, node, relation } from "../../support/safety-graph.ts";

describe("what the canvas draws", () => {
  const graph = graphOf(
    [
      node("lab", "organization", { name: "Lab" }),
      node("method", "approach", { name: "Method" }),
      node("other", "person"),
    ],
    [
      relation("lab BACKS.develops method", "1", "verified"),
      relation("lab OPPOSES.doubts method", null, "unsourced"),
      relation("method ADDRESSES lab", null, "record"),
      relation("other LEADS lab", null, "lost"),
    ],
  );

  test("leaves out lines with an end that is not drawn, and counts them at the other end", () => {
    const { nodes, edges } = drawnGraph(graph.nodes.slice(0, 2), graph.relationships, "en");
    expect(edges.map(({ id }) => id)).toEqual([
      "lab~BACKS.develops~method",
      "lab~OPPOSES.doubts~method",
      "method~ADDRESSES~lab",
    ]);
    expect(nodes.map(({ id, notDrawn }) => [id, notDrawn])).toEqual([
      ["lab", 1],
      ["method", 0],
    ]);
  });

  test("parts the lines between the same two nodes, whichever way they run", () => {
    const { edges } = drawnGraph(graph.nodes, graph.relationships, "en");
    // As bent from the node that comes first in the alphabet: a line that runs the other way sees its bend mirrored.
    const bends = edges.slice(0, 3).map(({ from, to, bend }) => (from < to ? bend : -bend));
    expect(new Set(bends).size).toBe(3);
  });

  test("says verbs in the language of the page", () => {
    expect(drawnGraph(graph.nodes, graph.relationships, "en").edges[0]?.verb).toBe("develops");
    expect(drawnGraph(graph.nodes, graph.relationships, "zh").edges[0]?.verb).toBe("研发");
  });
});

test.each([
  { type: "BACKS", status: "verified", family: "stance", pattern: "solid" },
  { type: "BACKS", status: "misprinted", family: "stance", pattern: "solid" },
  { type: "OPPOSES", status: "unsourced", family: "opposition", pattern: "dashed" },
  { type: "DISPUTES", status: "reading", family: "opposition", pattern: "dotted" },
  { type: "CITES", status: "record", family: "verb", pattern: "dotted" },
  { type: "ABOUT", status: "named", family: "verb", pattern: "solid" },
] as const)("a relation $type that is $status is drawn as $family, $pattern", ({ type, status, ...line }) => {
  expect(lineOf({ type, status })).toEqual(line);
});

describe("a name on the canvas", () => {
  const long = node("a", "paper", {
    name: "Opportunities and Risks of Large Language Models for Scalable Deliberation with Polis and Other Tools of Debate",
    nameZh: "大语言模型用于借助 Polis 等工具开展大规模审议的机会与风险，以及其他辩论工具的比较研究",
  });

  test("keeps three lines of a long title, and the whole of it when asked", () => {
    const cut = canvasLabel(long, "en", { whole: false });
    expect(cut.text.split("\n")).toHaveLength(3);
    expect(cut.text.endsWith("…")).toBe(true);
    expect(canvasLabel(long, "en", { whole: true }).text.replaceAll("\n", " ")).toBe(long.name);
  });

  test("breaks Chinese between characters and never begins a line with punctuation", () => {
    const { text } = canvasLabel(long, "zh", { whole: true });
    expect(text.replaceAll("\n", "").replaceAll(" ", "")).toBe(long.nameZh?.replaceAll(" ", ""));
    expect(text.split("\n").length).toBeGreaterThan(2);
    expect(text.split("\n").filter((line) => /^[，。、；]/.test(line))).toEqual([]);
  });

  test("takes a claim's few words in the language of the page, else the nearest that there is", () => {
    const claim = node("c", "claim", { name: "A long statement", nameZh: "一个长论断", short: "Few words" });
    expect(canvasLabel(claim, "en", { whole: true }).text).toBe("Few words");
    expect(canvasLabel(claim, "zh", { whole: true }).text).toBe("一个长论断");
    expect(canvasLabel(node("n", "person", { name: "Jane" }), "zh", { whole: true }).text).toBe("Jane");
  });
});
