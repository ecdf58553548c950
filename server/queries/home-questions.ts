import * as z from "zod/mini";
import { evidenceStatus, type EvidenceStatus } from "../contract/evidence.ts";
import type { GraphNode } from "../contract/graph.ts";
import type { home } from "../contract/home.ts";
import type { Answer } from "../contract/operation.ts";
import { cypher, integer } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { listCells } from "./compare.ts";
import { listNodes } from "./explore.ts";
import { groupBy } from "./group-by.ts";
import { cellsByStatus, chooseMatrix, strongest } from "./matrix.ts";
import { nodeRow } from "./rows.ts";

/** What the questions of the first page are about; the answers come from the graph. */
const asked = {
  labs: { rows: "organization", columns: "approach", types: ["BACKS", "OPPOSES"] },
  existentialRisk: {
    letters: ["pause-letter", "statement-on-ai-risk"],
    concerns: ["existential-risk", "existential-risk-concern"],
  },
  alternativesTo: "rlhf",
} as const;
const labsShown = { rows: 8, columns: 12 };
const attacksRead = 40;
const listed = 8;

const riskSide = z.enum(["signed", "raises", "disputes"]);

const askExistentialRisk = cypher("home/on-existential-risk", {
  params: z.object({ letters: z.array(z.string()), concerns: z.array(z.string()) }),
  row: z.object({ side: riskSide, node: nodeRow }),
});

const askMostLeanedOn = cypher("home/most-leaned-on", {
  params: z.object({ limit: integer }),
  row: z.object({ document: nodeRow, claims: z.number() }),
});

const askAttacks = cypher("home/attacks", {
  params: z.object({ limit: integer }),
  row: z.object({ attacker: nodeRow, target: nodeRow, status: evidenceStatus }),
});

const askAlternatives = cypher("home/alternatives", {
  params: z.object({ id: z.string(), limit: integer }),
  row: z.object({ to: nodeRow, approaches: z.array(nodeRow) }),
});

type Questions = Answer<typeof home>["questions"];

/** The questions of the first page, with the numbers and names that answer them. */
export async function askedQuestions(database: Database, options?: ReadOptions): Promise<Questions> {
  const { letters, concerns } = asked.existentialRisk;
  const [labsAndApproaches, onRisk, mostLeanedOn, attacks, [alternatives]] = await Promise.all([
    compareLabs(database, options),
    askExistentialRisk(database, { letters: [...letters], concerns: [...concerns] }, options),
    askMostLeanedOn(database, { limit: listed }, options),
    askAttacks(database, { limit: attacksRead }, options),
    askAlternatives(database, { id: asked.alternativesTo, limit: listed }, options),
  ]);
  const onSide = (side: z.output<typeof riskSide>) => onRisk.filter((row) => row.side === side).map((row) => row.node);
  return {
    labsAndApproaches,
    existentialRisk: { signed: onSide("signed"), raises: onSide("raises"), disputes: onSide("disputes") },
    mostLeanedOn,
    attacks: byAttacker(attacks).slice(0, listed),
    alternatives: alternatives ?? { to: null, approaches: [] },
  };
}

async function compareLabs(database: Database, options?: ReadOptions): Promise<Questions["labsAndApproaches"]> {
  const all = await listCells(database, asked.labs, options);
  const { rows, columns, cells } = chooseMatrix(all, labsShown);
  const nodes = await listNodes(
    database,
    [...rows, ...columns].map(({ id }) => id),
    options,
  );
  const statusAt = (row: string, column: string): EvidenceStatus | null => {
    const cell = cells.find((one) => one.row.id === row && one.column.id === column);
    return cell === undefined ? null : strongest(cell.statuses);
  };
  return {
    organizations: nodes.slice(0, rows.length),
    approaches: nodes.slice(rows.length),
    cells: rows.map((row) => columns.map((column) => statusAt(row.id, column.id))),
    total: all.length,
    byStatus: cellsByStatus(all),
  };
}

function byAttacker(
  rows: readonly { attacker: GraphNode; target: GraphNode; status: EvidenceStatus }[],
): Questions["attacks"] {
  return groupBy(rows, (row) => row.attacker.id).map((group) => ({
    attacker: group[0].attacker,
    targets: group.map((row) => row.target),
    status: strongest(group.map((row) => row.status)),
  }));
}
