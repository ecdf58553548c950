import { foldText } from "../queries/search/words.ts";
import type { Entry, EntryName } from "../importing/entry.ts";
import { isFullName } from "./company.ts";
import { isPersonsName, printedName } from "./printed-name.ts";
import type { LibraryRecord } from "./record.ts";

interface Appearance {
  /** Of the document's record. */
  document: string;
  position: number;
  company: readonly string[];
}

interface Known {
  name: string;
  orcid: string | undefined;
  documents: Set<string>;
  company: Set<string>;
}

/**
 * Design: the people of one bibliography. One full name is one person in it, unless two ORCIDs go by it: then each is one, and where
 * neither stands beside the name it is a person of that document alone. So are initials always.
 */
export class PeopleOfBibliography {
  readonly #collection: string;
  readonly #orcidsOf = new Map<string, Set<string>>();
  readonly #known = new Map<string, Known>();

  constructor(collection: string, entries: readonly Entry[]) {
    this.#collection = collection;
    for (const { author } of entries) {
      for (const name of author) {
        if (name.orcid === undefined) continue;
        const folded = foldText(printedName(name));
        this.#orcidsOf.set(folded, (this.#orcidsOf.get(folded) ?? new Set()).add(name.orcid));
      }
    }
  }

  /** @returns the id of the person's record; undefined where the name is none of a person */
  record(name: EntryName, { document, position, company }: Appearance): string | undefined {
    if (!isPersonsName(name)) return undefined;
    const printed = printedName(name);
    const id = `${this.#collection}/person:${this.#localIdOf(name, printed, `${document}#${String(position)}`)}`;
    const known = this.#known.get(id) ?? { name: printed, orcid: undefined, documents: new Set(), company: new Set() };
    this.#known.set(id, known);
    // Of several ways of writing it the first by its code units, whatever the order of the entries.
    if (printed < known.name) known.name = printed;
    known.orcid ??= name.orcid;
    known.documents.add(document);
    for (const beside of company) known.company.add(beside);
    return id;
  }

  list(): LibraryRecord[] {
    return [...this.#known].map(([id, { name, orcid, documents, company }]) => ({
      id,
      collection: this.#collection,
      kind: "person",
      names: { und: name },
      aliases: [],
      summaries: {},
      identifiers: orcid === undefined ? {} : { orcid: [orcid] },
      // Nothing but the name says that who wrote these is one person.
      fields: orcid === undefined && documents.size > 1 ? { isBySameName: true } : {},
      company: [...company].toSorted(),
    }));
  }

  #localIdOf(name: EntryName, printed: string, appearance: string): string {
    const folded = foldText(printed);
    const orcids = this.#orcidsOf.get(folded)?.size ?? 0;
    if (isFullName(printed) && orcids < 2) return folded;
    return name.orcid === undefined ? `${folded}@${appearance}` : `${folded}:${name.orcid}`;
  }
}
