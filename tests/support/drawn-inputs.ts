import fc from "fast-check";
import type { DocumentedOperation, DocumentedParameter, OpenApiDocument, Written } from "./openapi-document.ts";

const absent = (): fc.Arbitrary<string[]> => fc.constant<string[]>([]);

/** What people and fuzzers write instead of what is taken. */
const neighbours = [
  ...[
    "",
    " ",
    ",",
    "a,",
    ",a",
    "a,,b",
    "A",
    "é",
    "null",
    "undefined",
    "__proto__",
    "\u0000",
    "%",
    "%2C",
    "a b",
    "a\nb",
  ],
  ...["0", "-0", "-1", "01", "+5", "5 ", "0x10", "1e1", "1.0", "1_0", "٣", "NaN", "Infinity", "99999999999999999999"],
  ...["a-", "a--b", "a..b", "~", "a~B~c", "name~~", "claims~x~1", "report~~0", "title~~a", "0~a", "2023~0~a~B~c"],
  ...["x".repeat(120), "x".repeat(121), "x".repeat(1_001), "🚀".repeat(150), "🚀".repeat(201), "🚀".repeat(600)],
  Array.from({ length: 201 }, (_, at) => `n${String(at)}`).join(","),
];

/** Inputs of an operation, drawn from what the document says of its parameters, and from texts that stood in answers. */
export class DrawnInputs {
  readonly #document: OpenApiDocument;
  readonly #seen: readonly string[];

  constructor(document: OpenApiDocument, seen: readonly string[]) {
    this.#document = document;
    this.#seen = seen;
  }

  /** What the document takes. */
  valid({ parameters }: DocumentedOperation): fc.Arbitrary<Written> {
    const each = parameters.map((one) => {
      const given = this.#valid(one).map((text) => [text]);
      return [one.name, one.required ? given : fc.oneof(absent(), given)] as const;
    });
    return fc.record(Object.fromEntries(each));
  }

  /** The same with one or two parameters written otherwise; the document tells whether it takes them all the same. */
  near(operation: DocumentedOperation): fc.Arbitrary<Written> {
    const places = operation.parameters.map((one) => [one.name, this.#near(one)] as const);
    const unknown = ["unknown", fc.constant(["1"])] as const;
    const changes = fc.uniqueArray(fc.constantFrom(...places, unknown), { minLength: 1, maxLength: 2 });
    return fc
      .tuple(this.valid(operation), changes)
      .chain(([valid, changed]) => fc.record({ ...constants(valid), ...Object.fromEntries(changed) }));
  }

  #near(parameter: DocumentedParameter): fc.Arbitrary<string[]> {
    const valid = this.#valid(parameter);
    const bent = fc.constantFrom(...bends).chain((bend) => valid.map(bend));
    const text = fc.oneof(fc.constantFrom(...neighbours), bent, fc.string({ unit: "grapheme" }));
    // An address without that part, or with a dot there, is another operation's.
    if (parameter.in === "path") return text.filter((one) => !["", ".", ".."].includes(one)).map((one) => [one]);
    const once = text.map((one) => [one]);
    const twice = fc.tuple(valid, fc.oneof(valid, text));
    return fc.oneof({ weight: 5, arbitrary: once }, twice, absent());
  }

  #valid(parameter: DocumentedParameter): fc.Arbitrary<string> {
    const made = this.#made(parameter.schema).filter((text) => this.#document.takes(parameter, [text]));
    const seen = this.#seen.filter((text) => this.#document.takes(parameter, [text]));
    return seen.length === 0 ? made : fc.oneof(made, { weight: 2, arbitrary: fc.constantFrom(...seen) });
  }

  #made(named: Record<string, unknown>): fc.Arbitrary<string> {
    const schema = this.#document.resolve(named);
    const { minimum: min, maximum: max, minItems: minLength, maxItems: maxLength, pattern } = schema as Bounds;
    if (Array.isArray(schema["enum"])) return fc.constantFrom(...(schema["enum"] as string[]));
    if (schema["type"] === "integer")
      return fc.integer({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) }).map(String);
    if (schema["type"] === "array") {
      const items = this.#made(schema["items"] as Record<string, unknown>);
      return fc
        .array(items, { ...(minLength !== undefined && { minLength }), ...(maxLength !== undefined && { maxLength }) })
        .map(String);
    }
    return pattern === undefined ? fc.string({ unit: "grapheme" }) : fc.stringMatching(new RegExp(pattern, "u"));
  }
}

interface Bounds {
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
}

const bends: ((text: string) => string)[] = [
  (text) => `${text},`,
  (text) => `,${text}`,
  (text) => `${text} `,
  (text) => `${text}.`,
  (text) => text.toUpperCase(),
  (text) => `${text}${text}`,
  (text) => `${text},${text}`,
  (text) => Array.from({ length: 31 }, () => text).join(","),
];

const constants = (written: Written): Record<string, fc.Arbitrary<string[]>> =>
  Object.fromEntries(Object.entries(written).map(([name, texts]) => [name, fc.constant(texts)]));
