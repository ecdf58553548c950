import { foldText } from "../queries/search/words.ts";
import type { Entry, EntryType, Reference } from "../importing/entry.ts";
import { companyOf } from "./company.ts";
import { fingerprint } from "./fingerprint.ts";
import { documentKeys } from "./keys.ts";
import { PeopleOfBibliography } from "./bibliography-people.ts";
import { printedName } from "./printed-name.ts";
import type { ByLanguage, FieldValue, Identifiers, LibraryRecord, Statement } from "./record.ts";

/** What one collection says. */
export interface Said {
  records: LibraryRecord[];
  statements: Statement[];
}

/** A bibliography as a source: where its entries stand for those who want to check them. */
export interface BibliographySource {
  collection: string;
  /** Its name, by which a reader knows where something was seen. */
  title: string;
  titleZh?: string;
  /** The day from which its entries are known. */
  since: string;
}

/** Types that are no scholarly work: they are web documents here. */
const unscholarly: ReadonlySet<EntryType> = new Set([
  "article-magazine",
  "article-newspaper",
  "bill",
  "broadcast",
  "graphic",
  "hearing",
  "interview",
  "legal_case",
  "legislation",
  "motion_picture",
  "personal_communication",
  "post",
  "post-weblog",
  "song",
  "speech",
  "webpage",
]);

const LONGEST_LOCAL_ID = 100;

/**
 * The entries of a bibliography as records: each a document, its authors people, what it cites documents of which nothing more is
 * known. An author that is no person by its name stands in the document's list of authors only.
 */
export function recordsOfBibliography(source: BibliographySource, entries: readonly Entry[]): Said {
  const { collection } = source;
  const people = new PeopleOfBibliography(collection, entries);
  const taken = new Map<string, number>();
  const documents: LibraryRecord[] = [];
  const references = new Map<string, LibraryRecord>();
  const statements: Statement[] = [];
  for (const entry of entries) {
    const document = documentOf(entry, `${collection}/${unused(localIdOf(entry), taken)}`, source);
    const says = { ...onRecord(source), ...stated({ time: entry.issued }) };
    documents.push(document);
    const company = companyOf(
      entry.author.map((name) => ({ name: printedName(name) })),
      documentKeys(document.identifiers).map(({ id }) => id),
    );
    for (const [index, name] of entry.author.entries()) {
      const person = people.record(name, { document: document.id, position: index + 1, company: company[index] ?? [] });
      if (person !== undefined)
        statements.push({ type: "AUTHORED", from: person, to: document.id, says: { ...says, position: index + 1 } });
    }
    for (const reference of entry.references) {
      const cited = referenceOf(reference, collection);
      if (cited === undefined) continue;
      references.set(cited.id, fuller(references.get(cited.id), cited));
      statements.push({ type: "CITES", from: document.id, to: cited.id, says });
    }
  }
  return { records: [...documents, ...people.list(), ...references.values()], statements };
}

/** What stands behind a statement that a bibliography makes: its entry, which nobody held against the document. */
const onRecord = ({ title, titleZh }: BibliographySource): Statement["says"] => ({
  basis: "record",
  status: "record",
  recordConfidence: "partly",
  ...seenIn(title, titleZh),
});

/** Where something was seen, in words, as a statement tells it. */
export const seenIn = (seen: string, seenZh: string | undefined): Statement["says"] => ({
  recordSeen: [seen],
  recordSeenZh: [seenZh ?? seen],
});

/** The key by which its owner cites it, else its strongest number, else what it says. */
function localIdOf(entry: Entry): string {
  const [key] = entry.citationKeys;
  const [number] = documentKeys(numbersOf(entry.identifiers));
  return cut(key ?? number?.id ?? [entry.author.map(printedName)[0], entry.issued, entry.title].join(" "));
}

function unused(id: string, taken: Map<string, number>): string {
  const before = taken.get(id) ?? 0;
  taken.set(id, before + 1);
  // Neither a key nor a number ends in what could be another's count.
  return before === 0 ? id : `${id}#${String(before + 1)}`;
}

const cut = (id: string): string => (id.length <= LONGEST_LOCAL_ID ? id : `sha256:${fingerprint(id)}`);

function documentOf(entry: Entry, id: string, source: BibliographySource): LibraryRecord {
  const { collection } = source;
  const { type, title, issued, abstract, publisher, keywords, author } = entry;
  return {
    id,
    collection,
    kind: unscholarly.has(type) ? "web" : "paper",
    names: namesOf(title, entry.language),
    aliases: entry["title-short"] === undefined ? [] : [entry["title-short"]],
    summaries: {},
    identifiers: numbersOf(entry.identifiers),
    fields: stated({
      year: issued === undefined ? undefined : Number(issued.slice(0, 4)),
      published: issued,
      venue: entry["container-title"],
      publisher,
      abstract,
      keywords: keywords.length > 0 ? keywords : undefined,
      authorNames: author.map(printedName),
      authorCount: author.length,
      authorsCut: entry.authorsCut,
      ...checkOf(entry, source),
    }),
    company: [],
  };
}

/** What is known of it in part: names may be missing, the first one too, or nobody saw one. */
function checkOf({ author, authorsCut }: Entry, { title, titleZh, since }: BibliographySource) {
  return {
    recordConfidence: "partly",
    recordSince: since,
    recordSeenIn: title,
    recordSeenInZh: titleZh,
    recordPartly: authorsCut === true && author.length > 0 ? ["authors"] : undefined,
    recordUnverified: author.length === 0 ? ["authors"] : undefined,
  };
}

/** One without a number is told apart by all that is printed of it. */
function referenceOf({ identifiers, text, title, year }: Reference, collection: string): LibraryRecord | undefined {
  const [number] = documentKeys(identifiers);
  const printed = [title, text, year].filter((part) => part !== null).join(" ");
  if (number === undefined && printed === "") return undefined;
  const local = number?.id ?? `printed:${fingerprint(foldText(printed))}`;
  return {
    id: `${collection}/reference:${cut(local)}`,
    collection,
    kind: "paper",
    isReference: true,
    names: title === null ? {} : { und: title },
    aliases: [],
    summaries: {},
    identifiers,
    fields: stated({ year: year ?? undefined, printed: text ?? undefined }),
    company: [],
  };
}

/** Of two lines that cite one work the one with a title, else the first by what it says: never that which came first. */
function fuller(known: LibraryRecord | undefined, cited: LibraryRecord): LibraryRecord {
  if (known === undefined) return cited;
  const order = (record: LibraryRecord) => `${record.names["und"] === undefined ? "1" : "0"}${JSON.stringify(record)}`;
  return order(known) <= order(cited) ? known : cited;
}

function numbersOf({ doi, arxiv, pmid, isbn, openAlexId, s2Id, url }: Entry["identifiers"]): Identifiers {
  const all = { doi, arxiv, pmid, isbn, openAlexId, s2Id, url };
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0));
}

function namesOf(title: string | undefined, language: string | undefined): ByLanguage {
  return title === undefined ? {} : { [tagOf(language)]: title };
}

/** Files write "ger", "en_US" and "English" for a language; what is no tag says nothing. */
function tagOf(language = ""): string {
  const written = language.replaceAll("_", "-");
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(written)) return "und";
  try {
    return Intl.getCanonicalLocales(written)[0] ?? "und";
  } catch {
    return "und";
  }
}

const stated = (fields: Record<string, FieldValue | undefined>): Record<string, FieldValue> =>
  Object.fromEntries(Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])));
