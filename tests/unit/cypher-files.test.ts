import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import type { Database } from "../../server/graph/database.ts";
import { cypher, integer, loadCypher } from "../../server/graph/cypher.ts";

const askWhoIs = cypher("people/who-is", {
  params: z.object({ id: z.string(), limit: integer }),
  row: z.object({ name: z.string() }),
});

let folder: string;
const write = (name: string, text: string) => {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, `${name}.cypher`), text);
};
/** A database that answers every statement with itself. */
const echo: Pick<Database, "read"> = {
  read: (statement, parameters) => Promise.resolve([{ name: `${statement} ${JSON.stringify(parameters)}` }]),
};
const database = echo as Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimtrace-cypher-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the statements", () => {
  it("are sent as they stand in their file, with the parameters that were given", async () => {
    write("people/who-is", "MATCH");
    loadCypher(folder);
    expect(await askWhoIs(database, { id: "x", limit: 3 })).toEqual([{ name: 'MATCH {"id":"x","limit":3}' }]);
  });

  it("have the projections spread out that many of them answer alike", async () => {
    write("projections/person", "// What is said of a person.\n.id, .name");
    write("people/who-is", "MATCH (p) RETURN p {...person, born: 1} AS a, [x IN [p] | x {...person}] AS b");
    loadCypher(folder);
    expect(await askWhoIs(database, { id: "x", limit: 3 })).toEqual([
      {
        name: 'MATCH (p) RETURN p {.id, .name, born: 1} AS a, [x IN [p] | x {.id, .name}] AS b {"id":"x","limit":3}',
      },
    ]);
  });

  it("stop the process where they spread a projection that is not there", () => {
    write("people/who-is", "MATCH (p) RETURN p {...person}");
    expect(() => {
      loadCypher(folder);
    }).toThrow("cypher/people/who-is.cypher spreads {...person}, and cypher/projections/person.cypher is missing");
  });

  it("stop the process by name where one is missing or used by nothing", () => {
    write("people/who-was", "MATCH");
    write("papers/all", "MATCH");
    expect(() => {
      loadCypher(folder);
    }).toThrow(
      [
        "cypher/people/who-is.cypher is missing",
        "cypher/papers/all.cypher is used by nothing",
        "cypher/people/who-was.cypher is used by nothing",
      ].join("\n"),
    );
  });

  it("that the loader sends in its own transaction need no question", () => {
    write("people/who-is", "MATCH");
    write("load/people", "CREATE");
    write("schema/people", "CREATE INDEX");
    expect(() => {
      loadCypher(folder);
    }).not.toThrow();
  });

  it("cannot be bound twice", () => {
    const shapes = { params: z.object({}), row: z.object({}) };
    expect(() => cypher("people/who-is", shapes)).toThrow("cypher/people/who-is.cypher is bound twice");
  });
});

describe("a question", () => {
  beforeEach(() => {
    write("people/who-is", "MATCH");
    loadCypher(folder);
  });

  it("refuses a number that is not whole where one must be", async () => {
    await expect(askWhoIs(database, { id: "x", limit: 2.5 })).rejects.toMatchObject({
      code: "internal",
      cause: { message: expect.stringContaining("the parameters of cypher/people/who-is.cypher") as string },
    });
  });

  it("refuses a row that does not have its shape, and says where", async () => {
    const nameless = { read: () => Promise.resolve([{ name: null }]) } as Pick<Database, "read"> as Database;
    await expect(askWhoIs(nameless, { id: "x", limit: 1 })).rejects.toMatchObject({
      code: "internal",
      message: "The graph and the service do not agree",
      cause: { message: expect.stringMatching(/the rows of cypher\/people\/who-is\.cypher[\s\S]*name/) as string },
    });
  });
});
