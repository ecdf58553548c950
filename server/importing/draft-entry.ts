import { dateOf, readDate } from "./dates.ts";
import {
  blankEntry,
  type Entry,
  type EntryName,
  type EntrySource,
  type EntryType,
  type OtherRole,
  type Reference,
  type TextField,
} from "./entry.ts";
import { identifiersInLink, readIdentifier, readLink, type Scheme } from "./identifiers.ts";
import { plainParagraphs, plainText, steady } from "./plain-text.ts";

/** Types whose ISBN is that of what they stand in. */
const partOfBook: ReadonlySet<EntryType> = new Set([
  "chapter",
  "paper-conference",
  "entry-dictionary",
  "entry-encyclopedia",
]);

/**
 * Design: what the readers of formats write into. It owns what holds whatever the format is: text is plain, identifiers have
 * their normal form, what is said twice is kept once, and a value that its field cannot take is kept as `unplaced`.
 */
export class DraftEntry {
  readonly entry: Entry;

  constructor(type: EntryType, source: EntrySource) {
    this.entry = blankEntry(type, { ...source, raw: steady(source.raw) });
  }

  /** The first value stays; another one is kept beside it. */
  text(field: TextField, written: string): void {
    const value = field === "abstract" ? plainParagraphs(written) : plainText(written);
    if (value === "") return;
    const before = this.entry[field];
    if (before === undefined) this.entry[field] = value;
    else if (before !== value) this.unplaced(field, value);
  }

  /** The first date stays, unless a later one says the same and more. */
  issued(written: string, field = "issued"): void {
    const date = readDate(written);
    if (date === undefined) this.unplaced(field, written);
    else this.#date(date);
  }

  issuedParts(year: string | undefined, month?: string, day?: string): void {
    const date = dateOf(year, month, day);
    if (date !== undefined) this.#date(date);
  }

  #date(date: string): void {
    const { issued } = this.entry;
    if (issued === undefined || date.startsWith(issued)) this.entry.issued = date;
    else if (!issued.startsWith(date)) this.unplaced("issued", date);
  }

  accessed(written: string): void {
    const date = readDate(written);
    if (date === undefined) this.unplaced("accessed", written);
    else this.entry.accessed = date;
  }

  name(role: "author" | "editor" | OtherRole, given: EntryName | undefined): void {
    if (given === undefined) return;
    const name = plainName(given);
    if (role === "author" || role === "editor") this.entry[role].push(name);
    else (this.entry.others[role] ??= []).push(name);
  }

  /** @returns whether it was one */
  identifier(scheme: Scheme, written: string): boolean {
    const read = readIdentifier(
      scheme === "isbn" && partOfBook.has(this.entry.type) ? "containerIsbn" : scheme,
      written,
    );
    if (read) once(this.entry.identifiers[read.scheme], read.value);
    return read !== undefined;
  }

  /** An address, and the identifiers in it. What is no address of the web is kept as text. */
  link(written: string, field = "url"): void {
    const link = readLink(written);
    if (link === undefined) {
      if (!this.identifier("doi", written)) this.unplaced(field, written);
      return;
    }
    once(this.entry.identifiers.url, link);
    for (const { scheme, value } of identifiersInLink(link)) once(this.entry.identifiers[scheme], value);
  }

  citationKey(written: string): void {
    const key = plainText(written);
    if (key !== "") once(this.entry.citationKeys, key);
  }

  keyword(written: string): void {
    const keyword = plainText(written);
    if (keyword !== "") once(this.entry.keywords, keyword);
  }

  folder(path: readonly string[]): void {
    const names = path.map(plainText).filter((name) => name !== "");
    if (names.length > 0 && !this.entry.folders.some((folder) => folder.join("\0") === names.join("\0")))
      this.entry.folders.push(names);
  }

  note(written: string): void {
    const note = plainParagraphs(written);
    if (note !== "") once(this.entry.notes, note);
  }

  reference(reference: Reference): void {
    this.entry.references.push(reference);
  }

  unplaced(field: string, written: string): void {
    const value = steady(written).trim();
    if (value !== "") this.entry.unplaced.push({ field: plainText(field), value });
  }
}

const plainName = (name: EntryName): EntryName =>
  Object.fromEntries(
    Object.entries(name).map(([part, value]: [string, string | string[]]) => [
      part,
      typeof value === "string" ? plainText(value) : value.map(plainText),
    ]),
  );

function once(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value);
}

/** A reference that is known by its identifiers, read by the same rules; null where nothing of it can be read. */
export function referenceOf(given: {
  identifiers: readonly (readonly [Scheme, string | null | undefined])[];
  text?: string | null;
  title?: string | null;
  year?: number | null;
}): Reference | null {
  const identifiers = {
    doi: [] as string[],
    arxiv: [] as string[],
    openAlexId: [] as string[],
    s2Id: [] as string[],
    pmid: [] as string[],
  };
  for (const [scheme, written] of given.identifiers) {
    const read = written ? readIdentifier(scheme, written) : undefined;
    if (read && read.scheme in identifiers) once(identifiers[read.scheme as keyof typeof identifiers], read.value);
  }
  const text = given.text ? plainText(given.text) : "";
  const title = given.title ? plainText(given.title) : "";
  if (text === "" && title === "" && Object.values(identifiers).every((list) => list.length === 0)) return null;
  return { identifiers, text: text === "" ? null : text, title: title === "" ? null : title, year: given.year ?? null };
}
