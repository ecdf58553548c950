/** Anything that `JSON.parse` gives; nothing about its shape is taken for granted. */
type Json = unknown;

/**
 * Design: an object out of a file, asked field by field. It remembers what was asked for, so that what no field here takes
 * can be kept. Only own properties count: a key like `__proto__` or `constructor` is one like any other.
 */
export class JsonRecord {
  readonly #fields: ReadonlyMap<string, Json>;
  readonly #asked = new Set<string>();

  constructor(value: object) {
    this.#fields = new Map(Object.entries(value));
  }

  static of(value: Json): JsonRecord | undefined {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? new JsonRecord(value) : undefined;
  }

  has(...names: readonly string[]): boolean {
    return names.every((name) => this.#fields.has(name));
  }

  get(name: string): Json {
    this.#asked.add(name);
    return this.#fields.get(name);
  }

  /** Text or a number as text; "" for anything else. */
  text(name: string): string {
    return asText(this.get(name));
  }

  texts(name: string): string[] {
    return asList(this.get(name))
      .map(asText)
      .filter((text) => text !== "");
  }

  record(name: string): JsonRecord | undefined {
    return JsonRecord.of(this.get(name));
  }

  records(name: string): JsonRecord[] {
    return asList(this.get(name)).flatMap((value) => JsonRecord.of(value) ?? []);
  }

  entries(): [string, Json][] {
    return [...this.#fields];
  }

  /** What nobody asked for and is not empty, as text. */
  rest(): { field: string; value: string }[] {
    return [...this.#fields]
      .filter(([name, value]) => !this.#asked.has(name) && !isEmpty(value))
      .map(([field, value]) => ({ field, value: typeof value === "string" ? value : JSON.stringify(value) }));
  }
}

/** One value counts as a list of one. */
export const asList = (value: Json): Json[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export function asText(value: Json): string {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : "";
}

const isEmpty = (value: Json): boolean =>
  value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
