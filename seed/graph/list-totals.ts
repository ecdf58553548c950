import type { Run } from "../../server/graph/database.ts";
import { stemsOf } from "../../server/queries/related/titles.ts";
import { loadStatement } from "./load-statements.ts";

/**
 * Design: what is counted over the whole graph is kept by its changes, so that loading one collection costs what that collection
 * holds, however much else there is. What a load may change is counted before it writes and once more after; the difference
 * goes into the counts. A graph that was never counted is counted whole.
 */
export interface Counted {
  /** By id of a `ListTotal`. */
  places: Map<string, Place>;
  /** By word, in how many titles of papers it stands. */
  titleWords: Map<string, number>;
}

interface Place {
  list: string;
  group: string;
  head: string;
  total: number;
}

const BATCH = 1000;

/** Counts where some entities stand in the lists and in the bibliography, and the words of the papers' titles among them. */
export async function countEntities(run: Run, ids: readonly string[]): Promise<Counted> {
  const counted: Counted = { places: new Map(), titleWords: new Map() };
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = { ids: ids.slice(start, start + BATCH) };
    for (const row of await run(loadStatement("list-places"), batch)) {
      for (const place of placesOf(row)) addPlace(counted.places, place);
    }
    for (const { title } of await run(loadStatement("paper-titles"), batch)) {
      for (const word of stemsOf(String(title))) counted.titleWords.set(word, (counted.titleWords.get(word) ?? 0) + 1);
    }
  }
  return counted;
}

/** Adds to the kept counts what has become more, takes off what has become less. */
export async function keepChanges(run: Run, before: Counted, after: Counted): Promise<void> {
  const ids = new Set([...before.places.keys(), ...after.places.keys()]);
  const places = [...ids].flatMap((id) => {
    const [was, is] = [before.places.get(id), after.places.get(id)];
    const place = is ?? was;
    return place === undefined ? [] : [{ ...place, id, change: (is?.total ?? 0) - (was?.total ?? 0) }];
  });
  await writeChanges(run, "list-totals", places);
  const words = new Set([...before.titleWords.keys(), ...after.titleWords.keys()]);
  const titles = [...words].map((word) => ({
    word,
    change: (after.titleWords.get(word) ?? 0) - (before.titleWords.get(word) ?? 0),
  }));
  await writeChanges(run, "title-words", titles);
}

async function writeChanges(run: Run, name: string, rows: readonly { change: number }[]): Promise<void> {
  const changes = rows.filter(({ change }) => change !== 0);
  for (let start = 0; start < changes.length; start += BATCH) {
    await run(loadStatement(name), { rows: changes.slice(start, start + BATCH) });
  }
}

/** A name stands in two lists, under its letter in each language; a document also in the bibliography, which has no letters. */
function placesOf(row: Record<string, unknown>): Place[] {
  const { kind, listGroup, head, headZh, documentGroup } = row;
  const total = Number(row["total"]);
  const place = (list: string, group: unknown, under: unknown): Place => ({
    list: `${String(kind)} ${list}`,
    group: String(group),
    head: String(under),
    total,
  });
  return [
    place("en", listGroup, head),
    place("zh", listGroup, headZh),
    ...(documentGroup === null ? [] : [place("bibliography", documentGroup, "")]),
  ];
}

function addPlace(places: Map<string, Place>, place: Place): void {
  const id = [place.list, place.group, place.head].join(" ");
  places.set(id, { ...place, total: (places.get(id)?.total ?? 0) + place.total });
}
