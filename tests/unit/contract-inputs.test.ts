import fc from "fast-check";
import { parse } from "node:querystring";
import { describe, expect, test } from "vitest";
import { operations } from "../../server/contract/operations.ts";
import { Problem } from "../../server/contract/problem.ts";
import { parseInput } from "../../server/http/input.ts";
import { describeService } from "../../server/http/openapi.ts";
import { DrawnInputs } from "../support/drawn-inputs.ts";
import { namedIn, OpenApiDocument, partsOf, type Written } from "../support/openapi-document.ts";

const served = JSON.stringify(describeService(operations, { version: "any", basePath: "" }));
const document = new OpenApiDocument(JSON.parse(served));
const inputs = new DrawnInputs(document, ["honesty.1.1", "acme~BACKS.funds~honest-training", "name~a~3"]);

/** The real answers are held to the document in tests/db/contract.test.ts; here many more inputs are, without any. */
describe("what the OpenAPI document takes is taken, and nothing else, of", () => {
  test.each(operations.map((operation) => [operation.id, operation] as const))("%s", (id, operation) => {
    const documented = document.find(id);
    const check = (written: Written) => {
      const { path, query } = partsOf(documented, written);
      const refused = (() => {
        try {
          parseInput(operation, { params: path, query: parse(query) });
          return [];
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          return namedIn(error.faults);
        }
      })();
      expect(refused).toEqual(document.refused(documented, written));
    };
    fc.assert(fc.property(inputs.valid(documented), check), { numRuns: 100 });
    fc.assert(fc.property(inputs.near(documented), check), { numRuns: 400 });
  });
});
