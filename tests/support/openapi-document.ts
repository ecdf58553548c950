import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

type JsonSchema = Record<string, unknown>;

export interface DocumentedParameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  schema: JsonSchema;
  style?: "form";
  explode?: boolean;
}

/** A method at an address, as the served document describes it; what a body takes stands among the parameters. */
export interface DocumentedOperation {
  id: string;
  method: "GET" | "POST";
  path: string;
  parameters: DocumentedParameter[];
  statuses: number[];
}

interface Media {
  schema: JsonSchema & { properties?: Record<string, JsonSchema>; required?: string[] };
  encoding?: Record<string, { style: "form"; explode: boolean }>;
}
interface Described {
  operationId: string;
  parameters: DocumentedParameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}
interface OpenApi {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, JsonSchema> };
}

export const formType = "application/x-www-form-urlencoded";

/** A request as it is written: of each parameter the texts that it is given, one where it is given once. */
export type Written = Record<string, string[]>;

/** What the path is given, and the query or the form, as they go over the wire. */
export function partsOf({ parameters }: DocumentedOperation, written: Written) {
  const inPath = new Set(parameters.filter((one) => one.in === "path").map(({ name }) => name));
  const given = Object.entries(written);
  return {
    path: Object.fromEntries(given.filter(([name]) => inPath.has(name)).map(([name, [text = ""]]) => [name, text])),
    query: new URLSearchParams(
      given.flatMap(([name, texts]) => (inPath.has(name) ? [] : texts.map((text) => [name, text]))),
    ).toString(),
  };
}

/** The parameters that a refusal names. */
export const namedIn = (faults: readonly { field: string }[]): string[] =>
  [...new Set(faults.map(({ field }) => field.replace(/\[.*$/, "")))].toSorted();

/** An OpenAPI document as those read it who know nothing else of the service. */
export class OpenApiDocument {
  readonly operations: DocumentedOperation[];
  readonly #document: OpenApi;
  readonly #ajv = new Ajv2020({ strict: false, validateFormats: false });

  constructor(document: unknown) {
    this.#document = document as OpenApi;
    this.#ajv.addSchema(this.#document, "document");
    this.operations = Object.entries(this.#document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => ({
        id: described.operationId,
        method: method === "post" ? "POST" : "GET",
        path,
        parameters: [...described.parameters, ...inBody(described)],
        statuses: Object.keys(described.responses).map(Number),
      })),
    );
  }

  /** The schema itself, where it stands elsewhere under a name. */
  resolve(schema: JsonSchema): JsonSchema {
    const name = typeof schema["$ref"] === "string" ? schema["$ref"].split("/").at(-1) : undefined;
    return name === undefined ? schema : (this.#document.components.schemas[name] ?? {});
  }

  /** Whether a parameter may be written so; what is written twice stands there as two texts. */
  takes(parameter: DocumentedParameter, written: readonly string[]): boolean {
    if (written.length === 0) return !parameter.required;
    const [text = "", ...more] = written;
    if (more.length > 0) return false;
    return this.#fits(parameter.schema, this.#readWritten(parameter, text));
  }

  /** The parameters, `path.id` or `query.limit`, that may not be written so, or that there are not. */
  refused({ parameters }: DocumentedOperation, written: Written): string[] {
    const wrong = parameters.filter((one) => !this.takes(one, written[one.name] ?? []));
    const unknown = Object.keys(written).filter((name) => parameters.every((one) => one.name !== name));
    return [...wrong.map((one) => `${one.in}.${one.name}`), ...unknown.map((name) => `query.${name}`)].toSorted();
  }

  find(id: string): DocumentedOperation {
    const found = this.operations.find((one) => one.id === id);
    if (!found) throw new Error(`${id} is not in the document`);
    return found;
  }

  /** What is wrong with an answer; empty where it is as described. */
  faultsOf(operation: DocumentedOperation, answer: { status: number; type: string; body: unknown }): string[] {
    if (!operation.statuses.includes(answer.status)) return [`${String(answer.status)} is not described`];
    const pointer = [
      "paths",
      operation.path,
      operation.method.toLowerCase(),
      "responses",
      String(answer.status),
      "content",
    ];
    const validate = this.#ajv.getSchema(`document#${toPointer([...pointer, answer.type, "schema"])}`);
    if (validate === undefined) return [`${answer.type} is not described for ${String(answer.status)}`];
    return validate(answer.body) === true ? [] : [this.#ajv.errorsText(validate.errors)];
  }

  #readWritten({ schema, explode }: DocumentedParameter, text: string): unknown {
    const { type } = this.resolve(schema);
    if (type === "integer") return /^(?:0|-?[1-9]\d*)$/.test(text) ? Number(text) : text;
    return type === "array" && explode === false ? text.split(",") : text;
  }

  readonly #validators = new Map<string, ValidateFunction>();

  #fits(schema: JsonSchema, value: unknown): boolean {
    const key = JSON.stringify(schema);
    const own = key.replaceAll(`"#/`, `"document#/`);
    const validate = this.#validators.get(key) ?? this.#ajv.compile(JSON.parse(own) as JsonSchema);
    this.#validators.set(key, validate);
    return validate(value);
  }
}

function inBody({ requestBody }: Described): DocumentedParameter[] {
  const { schema, encoding = {} } = requestBody?.content[formType] ?? { schema: {} };
  return Object.entries(schema.properties ?? {}).map(([name, of]) => ({
    name,
    in: "query",
    required: schema.required?.includes(name) ?? false,
    schema: of,
    ...encoding[name],
  }));
}

const toPointer = (parts: readonly string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");
