import { decode, type Encoding } from "./decode.ts";
import type { Entry } from "./entry.ts";
import { readBibtex } from "./formats/bibtex.ts";
import { readCsv, type Mapping } from "./formats/csv.ts";
import { readEndnoteXml } from "./formats/endnote-xml.ts";
import { readIdentifierList } from "./formats/identifier-list.ts";
import { readJson, type JsonFormat } from "./formats/json.ts";
import { readPubmed } from "./formats/pubmed.ts";
import { readRefer } from "./formats/refer.ts";
import { readRis } from "./formats/ris.ts";
import { readWebOfScience } from "./formats/web-of-science.ts";
import { recognise, type TextForm } from "./recognise.ts";
import type { EntryFault, Reading, SourceText } from "./reading.ts";

export type Format =
  "bibtex" | "ris" | "pubmed" | "endnote-xml" | "refer" | "web-of-science" | "csv" | "identifiers" | JsonFormat;

/** What one file of references holds. */
export interface Bibliography {
  /** null: the content is of no known format, and nothing was read. */
  format: Format | null;
  encoding: Encoding;
  entries: Entry[];
  faults: EntryFault[];
  /** Of a table: what each column was taken for. */
  columns: Mapping[];
}

const readers: Readonly<Record<Exclude<Format, JsonFormat | "csv">, (source: SourceText) => Reading>> = {
  bibtex: readBibtex,
  ris: readRis,
  pubmed: readPubmed,
  "endnote-xml": readEndnoteXml,
  refer: readRefer,
  "web-of-science": readWebOfScience,
  identifiers: readIdentifierList,
};

/**
 * Reads a file of references, by its content and not by its name. A faulty entry never stops the others.
 *
 * @param file how faults name it
 */
export function readBibliography(file: string, bytes: Uint8Array): Bibliography {
  const { text, encoding } = decode(bytes);
  const form = recognise(text);
  const read = {
    ...nothing,
    ...(form === null ? { faults: [unknownFormat(file, text)] } : readForm(form, { file, text })),
  };
  const told = new Set(read.faults.filter(({ lost }) => lost === "entry").map(({ line }) => line));
  const empty = read.entries.filter((entry) => !isNamed(entry));
  const faults = [...read.faults, ...empty.map(namelessFault).filter(({ line }) => !told.has(line))];
  if (read.entries.length === 0 && faults.length === 0) faults.push(emptyFault(file));
  return {
    ...read,
    encoding,
    entries: read.entries.filter(isNamed),
    faults: faults.toSorted((a, b) => a.line - b.line),
  };
}

const nothing: Omit<Bibliography, "encoding"> = { format: null, entries: [], faults: [], columns: [] };

function readForm(form: TextForm, source: SourceText): Partial<Bibliography> {
  try {
    if (form === "json") return readJson(source);
    if (form === "csv") return { ...readCsv(source), format: form };
    return { ...readers[form](source), format: form };
  } catch (error) {
    // A text made to be hostile: strings that double themselves, brackets nested without end.
    if (!(error instanceof RangeError)) throw error;
    return { faults: [beyondBounds(source.file)] };
  }
}

const isNamed = ({ title, identifiers }: Entry): boolean =>
  title !== undefined || Object.values(identifiers).some((list: string[]) => list.length > 0);

/** An entry with neither title nor identifier says of no document what it is: it is told, and left out. */
const namelessFault = ({ source, citationKeys }: Entry): EntryFault => ({
  file: source.file,
  line: source.line,
  key: citationKeys[0] ?? null,
  message: "has neither a title nor an identifier",
  hint: "give it a title, or a DOI, arXiv number or address",
  lost: "entry",
});

const emptyFault = (file: string): EntryFault => ({
  file,
  line: 1,
  key: null,
  message: "holds no entry",
  hint: "export the references again, and look into the file",
  lost: "entry",
});

const beyondBounds = (file: string): EntryFault => ({
  file,
  line: 1,
  key: null,
  message: "grows beyond all bounds when it is read",
  hint: "look for abbreviations (@string) made of each other and for brackets nested very deeply; nothing of it was read",
  lost: "entry",
});

const unknownFormat = (file: string, text: string): EntryFault => ({
  file,
  line: 1,
  key: null,
  message: text.trim() === "" ? "is empty" : "is of no format known here",
  hint: "BibTeX, RIS, CSL-JSON, Zotero's JSON, PubMed (NBIB), EndNote (XML or tags), Web of Science, CSV, a list of identifiers, and answers of OpenAlex, Semantic Scholar and Crossref are read",
  lost: "entry",
});
