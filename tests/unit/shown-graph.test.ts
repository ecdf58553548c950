import { describe, expect, test } from "vitest";
import {
  countKinds,
  countNeighbours,
  groupLinks,
  linksOf,
  nearestPart,
  visibleGraph,
} from "../../web/views/explore/shown-graph.ts";
import { graphOf, node, relation, safetyGraph } from "../support/safety-graph.ts";

describe("what is shown", () => {
  const whole = safetyGraph;

  test("loses the lines of hidden kinds with them", () => {
    const shown = visibleGraph(whole, ["organization", "claim"]);
    expect(shown.nodes.filter(({ kind }) => kind === "organization" || kind === "claim")).toEqual([]);
    expect(shown.relationships.filter(({ from }) => from === "anthropic" || from === "openai")).toEqual([]);
    expect(shown.relationships.length).toBeGreaterThan(0);
  });

  test("is counted by kind in the order of the house, kinds that do not occur left out", () => {
    expect(countKinds(safetyGraph.nodes.filter(({ id }) => ["meta", "openai", "llama-2"].includes(id)))).toEqual([
      { kind: "paper", count: 1 },
      { kind: "organization", count: 2 },
    ]);
  });

  test("is said around a node with stances first and claims last", () => {
    const groups = groupLinks(linksOf(whole, "anthropic"));
    expect(groups.map(({ key, links }) => [key, links.length])).toEqual([
      ["BACKS.develops..out", 2],
      ["BACKS.welcomes..out", 1],
      ["OPPOSES.doubts..out", 1],
      ["PRODUCED...out", 6],
      ["AFFILIATED_WITH...in", 1],
      ["ADVISED...out", 1],
      ["LEADS...in", 1],
      ["ABOUT...in", 2],
    ]);
  });

  test("counts a node that is linked twice as one neighbour, and itself as none", () => {
    const graph = graphOf(
      [node("a", "paper"), node("b", "paper")],
      [
        relation("a CITES b", null, "record"),
        relation("b CITES a", null, "record"),
        relation("a CITES a", null, "record"),
      ],
    );
    const links = linksOf(graph, "a");
    expect(links.map(({ relationship, direction }) => [relationship.id, direction])).toEqual([
      ["a~CITES~a", "out"],
      ["a~CITES~b", "out"],
      ["b~CITES~a", "in"],
    ]);
    expect(countNeighbours(links, "a")).toBe(1);
  });

  test("is cut for a small window to the centre and what its strongest relations lead to", () => {
    const part = nearestPart(whole, "anthropic", 4);
    expect(part.nodes.map(({ id }) => id)).toEqual([
      "anthropic",
      "constitutional-ai",
      "responsible-scaling-policy",
      "frontier-model-forum",
    ]);
    expect(nearestPart(whole, null, 5).nodes).toHaveLength(5);
    expect(nearestPart(whole, "anthropic", 100)).toBe(whole);
  });
});
