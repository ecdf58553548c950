import * as z from "zod/mini";
import { figure, relationGroup } from "../contract/card.ts";
import { documentRecord, footnote } from "../contract/documents.ts";
import { evidenceMark, evidenceStatus, locator } from "../contract/evidence.ts";
import { claimItem, fragment, graphNode, graphRelationship } from "../contract/graph.ts";
import { kind } from "../contract/kinds.ts";
import type { Operation } from "../contract/operation.ts";
import { paperItem } from "../contract/papers.ts";
import { problemCatalogue, type ProblemCode, problemDetails } from "../contract/problem.ts";
import { relationType } from "../contract/relations.ts";
import { searchHit } from "../contract/search.ts";
import { fieldsOf } from "./input.ts";

/** Shapes that answers share, under the names that a reader of the OpenAPI document meets. */
const shared: Record<string, z.ZodMiniType> = {
  GraphNode: graphNode,
  GraphRelationship: graphRelationship,
  ClaimItem: claimItem,
  DocumentRecord: documentRecord,
  Footnote: footnote,
  EvidenceMark: evidenceMark,
  EvidenceStatus: evidenceStatus,
  Locator: locator,
  Kind: kind,
  RelationType: relationType,
  RelationGroup: relationGroup,
  Figure: figure,
  Fragment: fragment,
  PaperItem: paperItem,
  SearchHit: searchHit,
  Problem: problemDetails,
};

const names = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(shared)) names.add(schema, { id });

/** What any operation may answer, beside its own. */
const always: readonly ProblemCode[] = ["foreign-host", "internal", "database-unavailable", "query-timed-out"];

export type JsonSchema = Record<string, unknown>;

export interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  schema: JsonSchema;
}

/** One parameter of an operation, as OpenAPI says it. */
export function parametersOf(operation: Operation): Parameter[] {
  const inPath = Object.entries(fieldsOf(operation.params)).map(([name, schema]): Parameter => {
    return { name, in: "path", required: true, schema: toJsonSchema(schema) };
  });
  const inQuery = Object.entries(fieldsOf(operation.query)).map(([name, schema]): Parameter => {
    const required = !schema.safeParse(undefined).success;
    return { name, in: "query", required, schema: toJsonSchema(schema), ...listStyleOf(schema) };
  });
  return [...inPath, ...inQuery];
}

/** The problems that an operation may answer with, by their status. */
export function problemsOf(operation: Operation): Map<number, ProblemCode[]> {
  const codes = new Set<ProblemCode>([...operation.problems, ...always, ...whileLoading(operation)]);
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = problemCatalogue[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return new Map([...byStatus].toSorted(([a], [b]) => a - b));
}

/** The OpenAPI 3.1 document, from the same operations that the service and the page use. */
export function describeService(operations: readonly Operation[], version: string): JsonSchema {
  return {
    openapi: "3.1.0",
    info: {
      title: "Claimtrace",
      version,
      summary: "A citation graph in which no relation stands without its evidence.",
      description:
        "Every operation reads; all take GET. Answers carry a weak ETag made from the version of the data: send it back as If-None-Match. Faults are problem details (RFC 9457).",
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(operations.map((one) => [one.path, { [one.method]: describeOperation(one) }])),
    components: { schemas: sharedSchemas() },
  };
}

function describeOperation(operation: Operation): JsonSchema {
  const problems = [...problemsOf(operation)].map(([status, codes]) => [String(status), describeProblem(codes)]);
  return {
    operationId: operation.id,
    summary: operation.summary,
    description: operation.description,
    parameters: parametersOf(operation),
    responses: {
      "200": {
        description: operation.summary,
        ...(operation.id !== "health" && {
          headers: { ETag: { description: "Weak; made from the version of the data", schema: { type: "string" } } },
        }),
        content: { "application/json": { schema: toJsonSchema(operation.response) } },
      },
      ...(operation.id !== "health" && { "304": { description: "What If-None-Match names is still the answer" } }),
      ...Object.fromEntries(problems),
      ...(operation.id === "health" && {
        "503": {
          description: "Still loading, or the database does not answer",
          headers: retryAfter,
          content: { "application/json": { schema: toJsonSchema(operation.response) } },
        },
      }),
    },
  };
}

const retryAfter = { "Retry-After": { description: "Seconds to wait", schema: { type: "integer" } } };

function describeProblem(codes: readonly ProblemCode[]): JsonSchema {
  const comesAndGoes = codes.some((code) => problemCatalogue[code].status === 503);
  return {
    description: codes.map((code) => `${problemCatalogue[code].title} (\`${code}\`)`).join("; "),
    ...(comesAndGoes && { headers: retryAfter }),
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
}

/** Health answers while the report loads; everything else says that it is not there yet. */
const whileLoading = (operation: Operation): readonly ProblemCode[] =>
  operation.id === "health" ? [] : ["report-not-loaded"];

/** A list is written once, its parts between commas. */
function listStyleOf(schema: z.ZodMiniType): object {
  return toJsonSchema(schema)["type"] === "array" ? { style: "form", explode: false } : {};
}

export function toJsonSchema(schema: z.ZodMiniType): JsonSchema {
  return plain(z.toJSONSchema(schema, { metadata: names, unrepresentable: "any" }));
}

/** The shared shapes, each under its name. */
export function sharedSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(names, { uri: (name) => `#/components/schemas/${name}`, unrepresentable: "any" });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, plain(schema)]));
}

/** Keywords that zod writes at the root of a schema and that have no place within an OpenAPI document. */
const rootKeywords = ["$schema", "$id", "$defs"];

function plain(schema: object): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !rootKeywords.includes(keyword))
      .map(([keyword, value]) => [keyword, pointToComponents(value)]),
  );
}

/** zod keeps named shapes beside each schema; OpenAPI keeps them once, under components. */
function pointToComponents(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/^#\/\$defs\//, "#/components/schemas/");
  if (Array.isArray(value)) return value.map(pointToComponents);
  return typeof value === "object" && value !== null ? plain(value) : value;
}
