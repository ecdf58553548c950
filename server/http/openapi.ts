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
import { jsonSchemaWords } from "../contract/fields.ts";
import { fieldsOf, formType } from "./input.ts";

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
const always: readonly ProblemCode[] = [
  "malformed-request",
  "foreign-host",
  "request-too-slow",
  "headers-too-large",
  "internal",
  "database-unavailable",
  "query-timed-out",
];

export type JsonSchema = Record<string, unknown>;

export interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  schema: JsonSchema;
  /** Of a list: written once, its parts between commas. */
  style?: "form";
  explode?: false;
}

/** One parameter of an operation, as OpenAPI says it. */
export function parametersOf(operation: Operation): Parameter[] {
  const inPath = Object.entries(fieldsOf(operation.params)).map(([name, schema]): Parameter => {
    return { name, in: "path", required: true, schema: toJsonSchema(schema) };
  });
  const inQuery = Object.entries(fieldsOf(operation.query)).map(([name, schema]): Parameter => {
    const required = !schema.safeParse(undefined).success;
    const described = toJsonSchema(schema);
    if (described["type"] !== "array") return { name, in: "query", required, schema: described };
    // Without the empty list that stands for one that is not given: written, it has one item at least.
    const list = Object.fromEntries(Object.entries(described).filter(([keyword]) => keyword !== "default"));
    // Written once, its parts between commas.
    return { name, in: "query", required, schema: list, style: "form", explode: false };
  });
  return [...inPath, ...inQuery];
}

/** The problems that an operation may answer with, by their status. */
export function problemsOf(operation: Operation, more: readonly ProblemCode[] = []): Map<number, ProblemCode[]> {
  const codes = new Set<ProblemCode>([...operation.problems, ...always, ...whileLoading(operation), ...more]);
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = problemCatalogue[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return new Map([...byStatus].toSorted(([a], [b]) => a - b));
}

/** The OpenAPI 3.1 document, from the same operations that the service and the page use. */
export function describeService(
  operations: readonly Operation[],
  { version, basePath }: { version: string; basePath: string },
): JsonSchema {
  return {
    openapi: "3.1.0",
    info: {
      title: "Claimtrace",
      version,
      summary: "A citation graph in which no relation stands without its evidence.",
      description:
        "Every operation reads; all take GET, and those that take long lists take POST as well, with the query as a form in the body. A parameter that is not described is refused, and one that is described is written once; a list that is empty is left out. Answers carry a weak ETag made from the version of the data: send it back as If-None-Match. Faults are problem details (RFC 9457).",
    },
    servers: [{ url: basePath === "" ? "/" : basePath }],
    paths: Object.fromEntries(operations.map((one) => [one.path, describeMethods(one)])),
    components: { schemas: sharedSchemas() },
  };
}

function describeMethods(operation: Operation): JsonSchema {
  const get = describeOperation(operation);
  return operation.alsoPost ? { get, post: describePost(operation) } : { get };
}

function describeOperation(operation: Operation): JsonSchema {
  return {
    operationId: operation.id,
    summary: operation.summary,
    description: operation.description,
    parameters: parametersOf(operation),
    responses: {
      "200": { ...describeAnswer(operation), ...(operation.id !== "health" && { headers: { ETag: etag } }) },
      ...(operation.id !== "health" && { "304": { description: "What If-None-Match names is still the answer" } }),
      ...describeProblems(problemsOf(operation)),
      ...(operation.id === "health" && {
        "503": { ...describeAnswer(operation, "Still loading, or the database does not answer"), headers: retryAfter },
      }),
    },
  };
}

/** The same question with its query in the body. */
function describePost(operation: Operation): JsonSchema {
  const inQuery = parametersOf(operation).filter((one) => one.in === "query");
  const required = inQuery.filter((one) => one.required).map((one) => one.name);
  const lists = inQuery.filter((one) => one.style !== undefined);
  const schema = {
    type: "object",
    properties: Object.fromEntries(inQuery.map((one) => [one.name, one.schema])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
  const encoding = Object.fromEntries(lists.map(({ name, style, explode }) => [name, { style, explode }]));
  return {
    operationId: `${operation.id}ByPost`,
    summary: operation.summary,
    description: `${operation.description} Only reads: for lists that are too long for an address.`,
    parameters: parametersOf(operation).filter((one) => one.in === "path"),
    requestBody: { required: true, content: { [formType]: { schema, encoding } } },
    responses: {
      "200": describeAnswer(operation),
      ...describeProblems(problemsOf(operation, ["body-too-large", "unsupported-body"])),
    },
  };
}

const describeAnswer = (operation: Operation, description = operation.summary): JsonSchema => ({
  description,
  content: { "application/json": { schema: toJsonSchema(operation.response) } },
});

const describeProblems = (problems: ReturnType<typeof problemsOf>): JsonSchema =>
  Object.fromEntries([...problems].map(([status, codes]) => [String(status), describeProblem(codes)]));

const etag = { description: "Weak; made from the version of the data", schema: { type: "string" } };
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

export function toJsonSchema(schema: z.ZodMiniType): JsonSchema {
  return plain(z.toJSONSchema(schema, { metadata: names, unrepresentable: "any", override: addWords }));
}

/** The shared shapes, each under its name. */
export function sharedSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(names, {
    uri: (name) => `#/components/schemas/${name}`,
    unrepresentable: "any",
    override: addWords,
  });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, plain(schema)]));
}

function addWords({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: object }): void {
  Object.assign(jsonSchema, jsonSchemaWords.get(zodSchema));
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
