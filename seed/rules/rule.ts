import type { Kind } from "../../server/contract/kinds.ts";
import type { SeedFault } from "../format/fault.ts";
import { suggest } from "../format/nearest.ts";
import { isEntityKind } from "../format/read-draft.ts";
import type { KnownId, ReportDraft } from "../format/report-data.ts";
import type { Place } from "../format/yaml-source.ts";

/** One thing that has to hold between the entries of a report's data. */
export type Rule = (draft: ReportDraft, ids: Directory) => SeedFault[];

/** Every id of the data by its kind. Sections, passages and footnotes have words of their own, apart from entities. */
export class Directory {
  readonly #kinds = new Map<string, Kind>();
  readonly #others = new Map<KnownId["kind"], Set<string>>();

  constructor(ids: readonly KnownId[]) {
    for (const { id, kind } of ids) {
      // Of two that claim one id the first keeps it, so that the fault is told where the second stands and nowhere else.
      if (isEntityKind(kind)) this.#kinds.set(id, this.#kinds.get(id) ?? kind);
      else this.#others.set(kind, (this.#others.get(kind) ?? new Set()).add(id));
    }
  }

  findKind(id: string): Kind | undefined {
    return this.#kinds.get(id);
  }

  has(kind: "section" | "passage" | "footnote", id: string): boolean {
    return this.#others.get(kind)?.has(id) ?? false;
  }

  list(...wanted: KnownId["kind"][]): string[] {
    const entities = [...this.#kinds].filter(([, kind]) => wanted.includes(kind)).map(([id]) => id);
    return [...entities, ...wanted.flatMap((kind) => [...(this.#others.get(kind) ?? [])])];
  }

  /** Nothing where the id is known and of one of the kinds, else the fault. */
  expect(id: string, place: Place, wanted: readonly Kind[]): SeedFault[] {
    const kind = this.#kinds.get(id);
    if (kind === undefined) return [unknownId(id, place, { known: this.list(...wanted) })];
    if (wanted.includes(kind)) return [];
    return [place.fault(`"${id}" is ${withArticle(kind)}, and ${wanted.map(withArticle).join(" or ")} is wanted here`)];
  }

  /** Nothing where something in the graph has the id, whatever its kind. */
  expectEntity(id: string, place: Place): SeedFault[] {
    return this.#kinds.has(id) ? [] : [unknownId(id, place, { known: this.#kinds.keys() })];
  }

  expectOther(id: string, place: Place, kind: "section" | "passage" | "footnote"): SeedFault[] {
    return this.has(kind, id) ? [] : [unknownId(id, place, { known: this.list(kind), what: kind })];
  }
}

/** `an approach`, `a paper` */
export const withArticle = (kind: Kind): string =>
  kind === "web" ? "a web source" : /^[aeio]/.test(kind) ? `an ${kind}` : `a ${kind}`;

export function unknownId(
  id: string,
  place: Place,
  { known, what = "id" }: { known: Iterable<string>; what?: string },
): SeedFault {
  return place.fault(`unknown ${what} "${id}"`, suggest(id, known));
}

/** Calls back for each item that was there before, with the place of its first one. */
export function findRepeated<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
  tell: (again: T, first: T) => SeedFault,
): SeedFault[] {
  const seen = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const first = key === undefined ? undefined : seen.get(key);
    if (first !== undefined) return [tell(item, first)];
    if (key !== undefined) seen.set(key, item);
    return [];
  });
}
