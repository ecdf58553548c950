import neo4j from "neo4j-driver";

/**
 * Design: the one place where JavaScript's numbers become Neo4j's. The driver sends every plain number as a FLOAT, which
 * makes `LIMIT $limit` fail and stores a year as 1999.0; so every whole number below goes out as an INTEGER, at any depth.
 * A whole number that must stay a FLOAT (a confidence of 1) is wrapped with `real`.
 */
class Real {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** Marks a number that Neo4j shall keep as a FLOAT even where it happens to be whole. */
export function real(value: number): Real {
  return new Real(value);
}

export function toNeo4jParameters(parameters: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toNeo4jValue(value)]));
}

function toNeo4jValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined) return null;
  if (value instanceof Real) return value.value;
  if (Array.isArray(value)) return value.map(toNeo4jValue);
  if (isPlainObject(value)) return toNeo4jParameters(value);
  return value;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
