import * as z from "zod/mini";
import { comparableKinds, type compare, type matrix as matrixShape } from "../contract/compare.ts";
import { evidenceStatus } from "../contract/evidence.ts";
import { kind, type Kind } from "../contract/kinds.ts";
import type { Answer, ParsedInput } from "../contract/operation.ts";
import { relationType, type RelationType } from "../contract/relations.ts";
import { cypher, integer } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { listNodes } from "./explore.ts";
import { type Group, groupBy } from "./group-by.ts";
import { countNodes } from "./health.ts";
import {
  cellsByStatus,
  chooseMatrix,
  compareRelationships,
  groupSizes,
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
const groups = z.array(z.string());
const bounds = { mostRows: integer, mostRelations: integer };

const askCells = cypher("compare/cells", {
  params: z.object({ rows: kind, columns: kind, types, rowGroups: groups, columnGroups: groups, ...bounds }),
  row: z.object({
    rank: z.number(),
    row: line,
    column: z.nullable(line),
    relations: z.number(),
    claims: z.number(),
    statuses: z.array(evidenceStatus),
  }),
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
  params: z.object({ rows: kind, types, ...bounds }),
  row: z.object({ kind, count: z.number() }),
});

type Comparison = Answer<typeof compare>;
type CellRow = Awaited<ReturnType<typeof askCells>>[number];
type RelationshipRow = Awaited<ReturnType<typeof askRelationships>>[number];

/** What is read to choose from. A matrix is read whole to be sorted, so that past this only the most linked rows are. */
const read = { mostRows: 2_000, mostRelations: 20_000 };

interface Asked {
  rows: Kind;
  columns: Kind;
  types: readonly RelationType[];
  /** Only what stands under these headings; empty: all. */
  rowGroups: readonly string[];
  columnGroups: readonly string[];
  rowLimit: number;
  columnLimit: number;
}

/** Relations between two kinds as a matrix, with the headings and kinds to choose from and how much was read. */
export async function compareKinds(
  database: Database,
  input: ParsedInput<typeof compare>,
  options?: ReadOptions,
): Promise<Comparison> {
  const { type, rowGroup: rowGroups, columnGroup: columnGroups, ...rest } = input;
  const asked = { ...rest, types: type.length > 0 ? type : entityTypes, rowGroups, columnGroups };
  const [{ whole, seen, matrix }, columnKinds, { kinds }] = await Promise.all([
    readMatrix(database, asked, options),
    askColumnKinds(database, { rows: input.rows, types: [...entityTypes], ...read }, options),
    countNodes(database, options),
  ]);
  const of = kinds[input.rows];
  return {
    ...matrix,
    rowGroups: groupSizes(whole.cells, "row"),
    columnGroups: groupSizes(whole.cells, "column"),
    read: { rows: seen.rows, of, all: seen.all || seen.rows === of },
    columnKinds: columnKinds.filter((one) => (comparableKinds as readonly Kind[]).includes(one.kind)),
  };
}

/** The matrix alone. */
export async function findMatrix(
  database: Database,
  asked: Asked,
  options?: ReadOptions,
): Promise<z.infer<typeof matrixShape>> {
  return (await readMatrix(database, asked, options)).matrix;
}

async function readMatrix(database: Database, asked: Asked, options?: ReadOptions) {
  const whole = await readCells(database, { ...asked, rowGroups: [], columnGroups: [] }, options);
  const seen = await narrowCells(database, { whole, asked }, options);
  const chosen = chooseMatrix(seen.cells, { rows: asked.rowLimit, columns: asked.columnLimit });
  const lines = await describeMatrix(database, { matrix: chosen, asked }, options);
  return {
    whole,
    seen,
    matrix: { ...lines, totals: sizeOf(seen.cells), byStatus: cellsByStatus(seen.cells) },
  };
}

interface Reading {
  cells: MatrixCell[];
  /** Nodes of the rows' kind that were read whole. */
  rows: number;
  all: boolean;
}

async function readCells(database: Database, asked: Asked, options?: ReadOptions): Promise<Reading> {
  const { rows, columns, types, rowGroups, columnGroups } = asked;
  const params = { rows, columns, types: [...types], rowGroups: [...rowGroups], columnGroups: [...columnGroups] };
  const found = await askCells(database, { ...params, ...read }, options);
  const isCut = found.reduce((sum, { relations }) => sum + Math.max(relations, 1), 0) >= read.mostRelations;
  const last = found.at(-1)?.rank ?? -1;
  const whole = isCut && last > 0 ? found.filter(({ rank }) => rank < last) : found;
  const rowsRead = new Set(whole.map(({ rank }) => rank)).size;
  return { cells: whole.flatMap(cellOf), rows: rowsRead, all: !isCut && rowsRead < read.mostRows };
}

const cellOf = ({ row, column, claims, statuses }: CellRow): MatrixCell[] =>
  column === null ? [] : [{ row, column, claims, statuses }];

/** Only what stands under the chosen headings: of what was read, where that is all there is, else by a reading of its own. */
async function narrowCells(
  database: Database,
  { whole, asked }: { whole: Reading; asked: Asked },
  options?: ReadOptions,
): Promise<Reading> {
  const { rowGroups, columnGroups } = asked;
  if (rowGroups.length + columnGroups.length === 0) return whole;
  if (!whole.all) return readCells(database, asked, options);
  const isChosen = (chosen: readonly string[], group: string | null) =>
    chosen.length === 0 || (group !== null && chosen.includes(group));
  const cells = whole.cells.filter(
    ({ row, column }) => isChosen(rowGroups, row.group) && isChosen(columnGroups, column.group),
  );
  return { ...whole, cells };
}

/** The chosen rows and columns as nodes, and what each cell holds. */
async function describeMatrix(
  database: Database,
  { matrix, asked }: { matrix: Matrix; asked: Asked },
  options?: ReadOptions,
): Promise<Pick<Comparison, "rows" | "columns" | "cells">> {
  const [rows, columns] = [matrix.rows.map(idOf), matrix.columns.map(idOf)];
  const among = { rows, columns, types: [...asked.types], sameKind: asked.rows === asked.columns };
  const [nodes, relationships] = await Promise.all([
    listNodes(database, [...rows, ...columns], options),
    askRelationships(database, among, options),
  ]);
  const nodeOf = new Map(nodes.map((node) => [String(node.id), node]));
  const describe = (lines: readonly MatrixLine[]) =>
    lines.flatMap(({ id, group, filled }) => {
      const node = nodeOf.get(id);
      return node === undefined ? [] : [{ node, group, filled }];
    });
  return {
    rows: describe(matrix.rows),
    columns: describe(matrix.columns),
    cells: fillCells(matrix, relationships),
  };
}

function fillCells(matrix: Matrix, rows: readonly RelationshipRow[]): Comparison["cells"] {
  const placeIn = (lines: readonly MatrixLine[]) => new Map(lines.map(({ id }, index) => [id, index]));
  const [rowPlaces, columnPlaces] = [placeIn(matrix.rows), placeIn(matrix.columns)];
  const place = ({ row, column }: { row: string; column: string }) =>
    (rowPlaces.get(row) ?? 0) * matrix.columns.length + (columnPlaces.get(column) ?? 0);
  return groupBy(rows, ({ row, column }) => `${row}~${column}`)
    .map(fillCell)
    .toSorted((a, b) => place(a) - place(b));
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
