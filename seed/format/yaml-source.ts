import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
} from "yaml";
import type { SeedFault } from "./fault.ts";

export type YamlPath = readonly (string | number)[];

/** Some data with the means to say where in its file it stands. */
export interface Located<T> {
  value: T;
  place: Place;
}

export interface Place {
  /** Deeper in the same entry. */
  at(...path: YamlPath): Place;
  /** `claims/x.yaml:41`, for a hint that names another place. */
  describe(): string;
  /** `key` marks a field's name rather than what it holds. */
  fault(message: string, hint?: string, mark?: "key" | "value"): SeedFault;
}

export interface YamlSource {
  file: string;
  /** What the file says, or as much of it as could be made out. */
  value: unknown;
  /** False where its syntax has faults: nothing in it counts, but the ids are known. */
  readable: boolean;
  /** The place of an entry; fields of its faults are told from there. */
  place(entry: YamlPath): Place;
}

/** Reads one file of data, keeping lines and columns. Its syntax faults come beside it. */
export function readYamlSource(file: string, text: string): { source: YamlSource; faults: SeedFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const placeOf = (entry: YamlPath) => placeAt(entry, []);
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    ...position(error.pos[0]),
    field: "",
    message: `is not YAML here: ${error.message.split("\n")[0] ?? ""}`,
  }));

  const placeAt = (entry: YamlPath, path: YamlPath): Place => ({
    at: (...more) => placeAt(entry, [...path, ...more]),
    describe: () => {
      const { line } = position(offsetOf(document.contents, [...entry, ...path], "value"));
      return `${file}:${String(line)}`;
    },
    fault: (message, hint, mark = "value") => ({
      ...position(offsetOf(document.contents, [...entry, ...path], mark)),
      field: describePath(path),
      message,
      ...(hint === undefined ? {} : { hint }),
    }),
  });

  const source = { file, value: toValue(document), readable: faults.length === 0, place: placeOf };
  return { source, faults };
}

function toValue(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** `["relations", 0, "to"]` as `relations[0].to`. */
export function describePath(path: YamlPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${String(step)}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
}

/** Where a path leads, or where its last step that exists does: what is missing is marked at what should hold it. */
function offsetOf(contents: Node | null, path: YamlPath, mark: "key" | "value"): number {
  let node: unknown = contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const next = stepInto(node, step);
    if (next === undefined) return offset;
    const isLast = index === path.length - 1;
    const held = isPair(next) ? next.value : next;
    offset = (isLast && mark === "key" && isPair(next) ? startOf(next.key) : startOf(held)) ?? offset;
    node = held;
  }
  return offset;
}

function stepInto(node: unknown, step: string | number): Node | Pair | undefined {
  if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step));
  const item = isSeq(node) && typeof step === "number" ? node.items[step] : undefined;
  return isNode(item) ? item : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
