import * as z from "zod";
import type { Kind } from "../../server/contract/kinds.ts";
import * as claimShapes from "./claim-shapes.ts";
import type { SeedFault } from "./fault.ts";
import { suggest } from "./nearest.ts";
import { questionForms, unknownForm } from "./question-shapes.ts";
import type { EntityEntry, KnownId, QuestionEntry, ReportDraft } from "./report-data.ts";
import { checkShape } from "./shape-faults.ts";
import * as shapes from "./shapes.ts";
import type { Located, YamlSource } from "./yaml-source.ts";

const entityFileNames = Object.keys(shapes.entityFiles) as shapes.EntityFile[];
const fixedFiles = [
  "report.yaml",
  "outline.yaml",
  "footnotes.yaml",
  "distinct.yaml",
  "excuses.yaml",
  "questions.yaml",
  "sources/papers.yaml",
  "sources/web.yaml",
  "sources/citations.yaml",
  ...entityFileNames.map((name) => `entities/${name}.yaml`),
];

const claimsFileName = /^claims\/([^/]+)\.yaml$/;

/** Reads every file by its shape. Entries with faults are told and left out; their ids stay known. */
export function readDraft(sources: readonly YamlSource[]): { draft: ReportDraft; faults: SeedFault[] } {
  const reader = new DraftReader(sources);
  reader.readAll();
  return { draft: reader.draft, faults: reader.faults };
}

class DraftReader {
  readonly faults: SeedFault[] = [];
  readonly draft: ReportDraft = {
    report: undefined,
    sections: [],
    footnotes: [],
    papers: [],
    webSources: [],
    citations: [],
    entities: [],
    claims: [],
    passageClaims: [],
    claimFiles: [],
    distinct: [],
    excuses: [],
    questions: [],
    ids: [],
  };
  readonly #sources: ReadonlyMap<string, YamlSource>;

  constructor(sources: readonly YamlSource[]) {
    this.#sources = new Map(sources.map((source) => [source.file, source]));
  }

  readAll(): void {
    const { draft } = this;
    this.#refuseStrangeFiles();
    this.#readReport();
    this.#readOutline();
    draft.footnotes.push(...this.#readList("footnotes.yaml", shapes.footnote, "footnote"));
    draft.papers.push(...this.#readList("sources/papers.yaml", shapes.paper, "paper"));
    draft.webSources.push(...this.#readList("sources/web.yaml", shapes.webSource, "web"));
    draft.citations.push(...this.#readList("sources/citations.yaml", shapes.citation));
    draft.distinct.push(...this.#readList("distinct.yaml", shapes.distinctPeople));
    draft.excuses.push(...this.#readList("excuses.yaml", shapes.excuse));
    draft.questions.push(...this.#readQuestions());
    for (const name of entityFileNames) this.#readEntities(name);
    for (const source of this.#sources.values()) if (claimsFileName.test(source.file)) this.#readClaims(source);
  }

  #refuseStrangeFiles(): void {
    for (const source of this.#sources.values()) {
      if (fixedFiles.includes(source.file) || claimsFileName.test(source.file)) continue;
      this.faults.push(source.place([]).fault("is no file of a report's data", suggest(source.file, fixedFiles)));
    }
  }

  #readReport(): void {
    const source = this.#sources.get("report.yaml");
    if (!source?.readable) return;
    this.draft.report = this.#take(checkShape(shapes.report, { value: source.value, place: source.place([]) }));
  }

  #readOutline(): void {
    const file = "outline.yaml";
    this.draft.sections.push(...this.#readList(file, shapes.section, "section"));
    const source = this.#sources.get(file);
    for (const [index, section] of listIn(source?.value).entries()) {
      for (const [number, passage] of listIn(fieldOf(section, "passages")).entries()) {
        const id = `${String(fieldOf(section, "id"))}.${String(fieldOf(passage, "number"))}`;
        const place = source?.place([index]).at("passages", number, "number");
        if (place) this.draft.ids.push({ id, kind: "passage", place });
      }
    }
  }

  /** Each by the shape of its own form, so that a fault is told of the field and not of every form that it has not. */
  #readQuestions(): Located<QuestionEntry>[] {
    return this.#readList("questions.yaml", z.unknown(), "question").flatMap(({ value, place }) => {
      const form = String(fieldOf(value, "form"));
      if (isQuestionForm(form)) return this.#take(checkShape(questionForms[form], { value, place })) ?? [];
      this.#take(checkShape(unknownForm, { value, place }));
      return [];
    });
  }

  #readEntities(name: shapes.EntityFile): void {
    const { kind, shape } = shapes.entityFiles[name];
    const entries = this.#readList(`entities/${name}.yaml`, shape, kind);
    this.draft.entities.push(
      ...entries.map(({ value, place }): Located<EntityEntry> => ({ value: { ...value, kind }, place })),
    );
  }

  #readClaims(source: YamlSource): void {
    this.#knowClaims(source);
    if (!source.readable) return;
    const place = source.place([]);
    const file = this.#take(checkShape(claimShapes.claimsFile, { value: source.value, place }));
    if (!file) return;
    this.draft.claimFiles.push({
      file: source.file,
      section: { value: file.value.section, place: place.at("section") },
    });
    const section = this.#sectionOf(source);
    for (const [index, value] of file.value.passages.entries()) {
      const at = source.place(["passages", index]);
      const read = this.#take(checkShape(claimShapes.claimsOfPassage, { value, place: at }));
      if (!read) continue;
      const { number, claims = [], noClaims } = read.value;
      const passage = `${section}.${String(number)}`;
      this.draft.passageClaims.push({
        value: { section, number, passage, claimCount: claims.length, noClaims },
        place: at,
      });
      for (const [position, value] of claims.entries()) {
        const place = source.place(["passages", index, "claims", position]);
        const claim = this.#take(checkShape(claimShapes.claim, { value, place }));
        if (!claim) continue;
        const id = `${passage}.${String(claim.value.ordinal)}`;
        this.draft.claims.push({ value: { ...claim.value, id, passage, section }, place });
      }
    }
  }

  /** What the file says, or where no heading has that id, what it is called: one wrong word makes one fault. */
  #sectionOf(source: YamlSource): string {
    const told = String(fieldOf(source.value, "section"));
    const named = claimsFileName.exec(source.file)?.[1] ?? told;
    return this.draft.ids.some(({ id, kind }) => kind === "section" && id === told) ? told : named;
  }

  /** The ids of a file's claims, whatever else is wrong with them. */
  #knowClaims(source: YamlSource): void {
    const section = this.#sectionOf(source);
    for (const [index, passage] of listIn(fieldOf(source.value, "passages")).entries()) {
      for (const [position, claim] of listIn(fieldOf(passage, "claims")).entries()) {
        const ordinal = fieldOf(claim, "ordinal");
        if (typeof ordinal !== "number") continue;
        const id = `${section}.${String(fieldOf(passage, "number"))}.${String(ordinal)}`;
        const place = source.place(["passages", index, "claims", position]).at("ordinal");
        this.draft.ids.push({ id, kind: "claim", place });
      }
    }
  }

  /** The entries of a file that is a list; a file that is empty or not there has none. */
  #readList<Shape extends z.ZodType>(file: string, shape: Shape, kind?: KnownId["kind"]) {
    const source = this.#sources.get(file);
    if (!source) return [];
    const items = listIn(source.value);
    for (const [index, item] of items.entries()) {
      const id = fieldOf(item, "id");
      if (kind === undefined || typeof id !== "string") continue;
      this.draft.ids.push({ id, kind, place: source.place([index]).at("id") });
    }
    if (!source.readable) return [];
    if (source.value !== null && !Array.isArray(source.value)) {
      this.faults.push(source.place([]).fault("must be a list"));
    }
    return items.flatMap(
      (value, index) => this.#take(checkShape(shape, { value, place: source.place([index]) })) ?? [],
    );
  }

  #take<T>({ entry, faults }: { entry: Located<T> | undefined; faults: SeedFault[] }): Located<T> | undefined {
    this.faults.push(...faults);
    return entry;
  }
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[field] : undefined;
}

const isQuestionForm = (form: string): form is keyof typeof questionForms => Object.hasOwn(questionForms, form);

/** The kinds that a source or an entity of the data may have; sections and the like are no kinds. */
export const isEntityKind = (kind: KnownId["kind"]): kind is Kind =>
  kind !== "section" && kind !== "passage" && kind !== "footnote" && kind !== "question";
