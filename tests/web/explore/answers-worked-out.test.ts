import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { exploreGraph, exploreNeighbours } from "../../../server/contract/explore.ts";
import type { Answer, Operation, OperationInput } from "../../../server/contract/operation.ts";
import { operationUrl } from "../../../web/api.ts";
import { answerWith, answerWithout, type ExploreAnswer } from "../../../web/views/explore/shown-graph.ts";
import { safetyGraph } from "../../support/safety-graph.ts";

const ids = safetyGraph.nodes.map(({ id }) => id);
const someIds = fc.subarray(ids, { minLength: 1 });
const runs = { numRuns: 60 };

async function ask<Op extends Operation>(operation: Op, input: OperationInput<Op>): Promise<Answer<Op>> {
  const url = operationUrl(operation, input as Record<string, unknown>);
  const response = await fetch(`${inject("safetyService")}${url}`);
  return operation.response.parse(await response.json()) as Answer<Op>;
}

/** Without the order of relationships, which nobody relies on. */
const asSets = (answer: ExploreAnswer) => ({
  nodes: answer.nodes.map(({ id }) => id),
  relationships: new Set(answer.relationships.map(({ id }) => id)),
  total: answer.total,
  unknown: answer.unknown,
});

describe("an answer worked out without asking", () => {
  test("is what the service answers after an expansion", async () => {
    await fc.assert(
      fc.asyncProperty(someIds, fc.constantFrom(...ids), fc.array(fc.boolean()), async (some, around, coins) => {
        const before = await ask(exploreGraph, { nodes: [...new Set([...some, around])] });
        const shown = before.nodes.map(({ id }) => id);
        const brought = await ask(exploreNeighbours, { id: around, shown, limit: 25 });
        const chosen = brought.nodes.map(({ id }) => id).filter((_, at) => coins[at] ?? true);
        const after = await ask(exploreGraph, { nodes: [...shown, ...chosen] });
        expect(asSets(answerWith(before, brought, chosen))).toEqual(asSets(after));
      }),
      runs,
    );
  });

  test("is what the service answers after a removal", async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(ids, { minLength: 2 }), fc.nat(), async (shown, at) => {
        const gone = shown[at % shown.length] ?? "";
        const before = await ask(exploreGraph, { nodes: shown });
        const after = await ask(exploreGraph, { nodes: shown.filter((id) => id !== gone) });
        expect(asSets(answerWithout(before, gone))).toEqual(asSets(after));
      }),
      runs,
    );
  });
});
