import { expect, test } from "vitest";
import { card } from "../../server/contract/card.ts";
import { comparisonOf, nodesAround } from "../../web/views/card/around.ts";
import { acme, backs, beta, honestTraining, onHonestyNode, person, recorded } from "../support/drawn-answers.ts";

const { shape } = card.response;
const group = (type: string, relations: unknown[]) =>
  shape.groups.def.element.parse({
    type,
    stance: null,
    direction: "out",
    total: relations.length,
    relations,
    next: null,
  });
const node = shape.node.parse(acme);
const developing = { relationship: backs, other: honestTraining };
const staff = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    relationship: recorded([`person-${String(index)}`, "AFFILIATED_WITH", "acme"]),
    other: person(index),
  }));

test("the graph around an entity takes from every group in turn, each neighbour once, 24 at most", () => {
  const groups = [group("AFFILIATED_WITH", staff(40)), group("BACKS", [developing]), group("USES", [developing])];
  const nodes = nodesAround({ node, groups });
  expect(nodes.slice(0, 4)).toEqual(["acme", "person-0", "honest-training", "person-1"]);
  expect(nodes).toHaveLength(25);
  expect(new Set(nodes).size).toBe(25);
});

test("an entity alone is its own graph", () => {
  expect(nodesAround({ node, groups: [] })).toEqual(["acme"]);
});

test("an entity is compared with the kind that claims relate it to most", () => {
  const groups = [group("AFFILIATED_WITH", staff(8)), group("BACKS", [developing])];
  expect(comparisonOf({ node, groups })).toEqual({ rows: "organization", columns: "approach" });
});

test("no comparison where only records, documents or its own kind relate to it, nor of a document", () => {
  const produced = group("PRODUCED", [{ relationship: { ...backs, stance: null }, other: onHonestyNode }]);
  const alike = group("PART_OF", [{ relationship: backs, other: beta }]);
  expect(comparisonOf({ node, groups: [group("AFFILIATED_WITH", staff(8)), produced, alike] })).toBeUndefined();
  const document = shape.node.parse(onHonestyNode);
  expect(comparisonOf({ node: document, groups: [group("PROPOSES", [developing])] })).toBeUndefined();
});
