import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { entityId } from "../../server/contract/kinds.ts";
import { trace } from "../../server/contract/trace.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { drawReport } from "../support/drawn-report.ts";
import * as drawn from "../support/drawn-answers.ts";

let database: Database;
let app: RunningApp;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  await drawReport(database);
  app = await startApp(database);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const traceOf = (id: string) => app.ask(trace, { id: entityId.parse(id) });

describe("the trace of a claim", () => {
  it("goes down to the documents, their makers and what else rests on them", async () => {
    expect(await traceOf("honesty.1.1")).toEqual({
      claim: drawn.firstClaim,
      note: "Our note.",
      noteZh: "我们的注。",
      figures: [drawn.figure],
      about: [drawn.honestTraining, drawn.acme],
      relations: [{ relationship: drawn.backs, from: drawn.acme, to: drawn.honestTraining }],
      passage: {
        id: "honesty.1",
        number: 1,
        line: 4,
        checksum: "sha256:aa",
        passagesInSection: 3,
        claims: [
          { id: "honesty.1.1", name: drawn.firstClaim.name, nameZh: drawn.firstClaim.nameZh },
          { id: "honesty.1.2", name: drawn.disputingClaim.name, nameZh: drawn.disputingClaim.nameZh },
        ],
      },
      footnotes: [drawn.firstFootnote],
      documents: [
        {
          document: drawn.onHonesty,
          via: "footnote",
          footnote: "footnote-1",
          status: "verified",
          authors: { items: [drawn.jane], total: 1 },
          organizations: { items: [drawn.acme], total: 1 },
          otherClaims: { items: [drawn.disputingClaim], total: 1 },
        },
      ],
      readings: [{ type: "DISPUTES", direction: "in", readings: [{ claim: drawn.disputingClaim, ...drawn.itDoubts }] }],
    });
  });

  it("puts documents behind footnotes before those that the text only names", async () => {
    const { documents, readings } = await traceOf("honesty.1.2");
    expect(documents.map(({ document, via, footnote, status }) => [document.id, via, footnote, status])).toEqual([
      ["doubts", "footnote", "footnote-2", "misprinted"],
      ["on-honesty", "named", null, "named"],
    ]);
    expect(readings).toEqual([
      { type: "DISPUTES", direction: "out", readings: [{ claim: drawn.firstClaim, ...drawn.itDoubts }] },
    ]);
  });

  it("ends at the passage where no source is given", async () => {
    const { footnotes, documents, figures, relations } = await traceOf("honesty.2.1");
    expect({ footnotes, documents, figures }).toEqual({ footnotes: [], documents: [], figures: [] });
    expect(relations.map(({ relationship }) => relationship)).toEqual([drawn.backs]);
  });
});
