import * as z from "zod/mini";
import { comparableKinds, type compare } from "../contract/compare.ts";
import { evidenceStatus } from "../contract/evidence.ts";
import { kind, type Kind } from "../contract/kinds.ts";
import type { Answer, ParsedInput } from "../contract/operation.ts";
import { relationType, type RelationType } from "../contract/relations.ts";
import { cypher, integer } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { listNodes } from "./explore.ts";
import { type Group, groupBy } from "./group-by.ts";
import {
  cellsByStatus,
  chooseMatrix,
  compareRelationships,
  type Matrix,
  type MatrixCell,
  type MatrixLine,
  sizeOf,
  strongest,
} from "./matrix.ts";
import { entityTypes } from "./relation-groups.ts";
import { relationshipRow } from "./rows.ts";

const line = z.object({ id: z.string(), name: z.string(), group: z.nullable(z.string()) });
const types = z.array(relationType);

const askCells = cypher("compare/cells", {
  params: z.object({ rows: kind, columns: kind, types, limit: integer }),
  row: z.object({ row: line, column: line, statuses: z.array(evidenceStatus) }),
});

const askRelationships = cypher("compare/relationships", {
  params: z.object({ rows: z.array(z.string()), columns: z.array(z.string()), types, sameKind: z.boolean() }),
  row: z.object({
    row: z.string(),
    column: z.string(),
    relationship: relationshipRow,
    claims: z.nullable(z.array(z.string())),
  }),
});

const askColumnKinds = cypher("compare/column-kinds", {
  params: z.object({ rows: kind, types }),
  row: z.object({ kind, count: z.number() }),
});

type Comparison = Answer<typeof compare>;
type RelationshipRow = Awaited<ReturnType<typeof askRelationships>>[number];

/** A matrix is read whole to be sorted; past this many cells the rest is left out. */
const mostCells = 100_000;

/** Relations between two kinds as a matrix, most filled rows and columns first. */
export async function compareKinds(
  database: Database,
  input: ParsedInput<typeof compare>,
  options?: ReadOptions,
): Promise<Comparison> {
  const asked = { rows: input.rows, columns: input.columns, types: input.type.length > 0 ? input.type : entityTypes };
  const [cells, columnKinds] = await Promise.all([
    listCells(database, asked, options),
    askColumnKinds(database, { rows: input.rows, types: [...entityTypes] }, options),
  ]);
  const matrix = chooseMatrix(cells, { rows: input.rowLimit, columns: input.columnLimit });
  const [nodes, relationships] = await Promise.all([
    listNodes(database, [...matrix.rows, ...matrix.columns].map(idOf), options),
    askRelationships(
      database,
      {
        rows: matrix.rows.map(idOf),
        columns: matrix.columns.map(idOf),
        types: [...asked.types],
        sameKind: input.rows === input.columns,
      },
      options,
    ),
  ]);
  const describe = (lines: readonly MatrixLine[]) =>
    lines.flatMap(({ id, group, filled }) => {
      const node = nodes.find((one) => one.id === id);
      return node === undefined ? [] : [{ node, group, filled }];
    });
  return {
    rows: describe(matrix.rows),
    columns: describe(matrix.columns),
    cells: fillCells(matrix, relationships),
    totals: sizeOf(cells),
    byStatus: cellsByStatus(cells),
    columnKinds: columnKinds.filter((one) => (comparableKinds as readonly Kind[]).includes(one.kind)),
  };
}

/** Where nodes of two kinds meet, by ids; at most 100,000 cells. */
export function listCells(
  database: Database,
  between: { rows: Kind; columns: Kind; types: readonly RelationType[] },
  options?: ReadOptions,
): Promise<MatrixCell[]> {
  return askCells(database, { ...between, types: [...between.types], limit: mostCells }, options);
}

function fillCells(matrix: Matrix, rows: readonly RelationshipRow[]): Comparison["cells"] {
  const place = (lines: readonly MatrixLine[], id: string) => lines.findIndex((one) => one.id === id);
  return groupBy(rows, ({ row, column }) => `${row}~${column}`)
    .map(fillCell)
    .toSorted(
      (a, b) =>
        place(matrix.rows, a.row) - place(matrix.rows, b.row) ||
        place(matrix.columns, a.column) - place(matrix.columns, b.column),
    );
}

function fillCell(found: Group<RelationshipRow>): Comparison["cells"][number] {
  const relationships = found.map((row) => row.relationship).toSorted(compareRelationships);
  const times = relationships.map(({ time }) => time).filter((time) => time !== null);
  return {
    row: found[0].row,
    column: found[0].column,
    relationships,
    status: strongest(relationships.map(({ status }) => status)),
    claimCount: new Set(found.flatMap((row) => row.claims ?? [])).size,
    newest: times.toSorted().at(-1) ?? null,
  };
}

const idOf = ({ id }: { id: string }) => id;
