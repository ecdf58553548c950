import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { planRequests } from "../../scripts/bench/requests.ts";
import { operations } from "../../server/contract/operations.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { DrawnInputs } from "../support/drawn-inputs.ts";
import {
  type DocumentedOperation,
  formType,
  namedIn,
  OpenApiDocument,
  partsOf,
  type Written,
} from "../support/openapi-document.ts";
import { loadRealReport } from "../support/real-report.ts";

let database: Database;
let app: RunningApp;
let document: OpenApiDocument;
let inputs: DrawnInputs;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  await loadRealReport(database);
  app = await startApp(database);
  document = new OpenApiDocument(await (await app.fetch("/api/openapi.json")).json());
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const documented = operations.flatMap(({ id, alsoPost }) => (alsoPost ? [id, `${id}ByPost`] : [id]));
async function ask(operation: DocumentedOperation, written: Written) {
  const { path, query } = partsOf(operation, written);
  const address = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  return operation.method === "GET"
    ? fetchPatiently(`${address}${query === "" ? "" : `?${query}`}`)
    : fetchPatiently(address, { method: "POST", body: query, headers: { "content-type": formType } });
}

/** A statement that is planned for the first time may take longer on a busy machine than a reader is made to wait. */
async function fetchPatiently(path: string, init?: RequestInit) {
  const response = await app.fetch(path, init);
  const answer = response.status === 504 ? await app.fetch(path, init) : response;
  return {
    status: answer.status,
    type: answer.headers.get("content-type")?.split(";")[0] ?? "",
    body: (await answer.json()) as unknown,
  };
}

/** What is answered is what the document says: refused are those parameters, and those alone, that it does not take. */
async function expectAsDescribed(operation: DocumentedOperation, written: Written): Promise<void> {
  const answer = await ask(operation, written);
  const { faults = [] } = answer.body as { faults?: { field: string }[] };
  expect({ unlike: document.faultsOf(operation, answer), named: answer.status === 400 ? namedIn(faults) : [] }).toEqual(
    {
      unlike: [],
      named: document.refused(operation, written),
    },
  );
  expect(answer.status).toBeLessThan(500);
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe("the OpenAPI document", () => {
  test("describes every answer of every operation as it is given", async () => {
    const seen = new Set<string>();
    for (const { operation, paths } of await planRequests(app.address)) {
      for (const path of paths) {
        const answer = await fetchPatiently(path);
        expect([path, answer.status, document.faultsOf(document.find(operation.id), answer)]).toEqual([path, 200, []]);
        for (const text of textsIn(answer.body)) seen.add(text);
      }
    }
    // Enough to meet what is there, few enough to be told apart quickly.
    const texts = [...seen].filter((text) => text.length < 200);
    inputs = new DrawnInputs(
      document,
      texts.filter((_, at) => at % Math.ceil(texts.length / 1_500) === 0),
    );
  });

  test.each(documented)("takes for %s what the service takes", async (id) => {
    const operation = document.find(id);
    const check = (written: Written) => expectAsDescribed(operation, written);
    await fc.assert(fc.asyncProperty(inputs.valid(operation), check), { numRuns: 15 });
    await fc.assert(fc.asyncProperty(inputs.near(operation), check), { numRuns: 40 });
  });
});
