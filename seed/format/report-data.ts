import type * as z from "zod";
import type { Kind } from "../../server/contract/kinds.ts";
import type * as claimShapes from "./claim-shapes.ts";
import type { questionForms } from "./question-shapes.ts";
import type * as shapes from "./shapes.ts";
import type { Located, Place } from "./yaml-source.ts";

export type ReportEntry = z.output<typeof shapes.report>;
export type SectionEntry = z.output<typeof shapes.section>;
export type FootnoteEntry = z.output<typeof shapes.footnote>;
export type PaperEntry = z.output<typeof shapes.paper>;
export type WebSourceEntry = z.output<typeof shapes.webSource>;
export type CitationEntry = z.output<typeof shapes.citation>;
export type ExcuseEntry = z.output<typeof shapes.excuse>;
export type QuestionEntry = z.output<(typeof questionForms)[keyof typeof questionForms]>;
export type FigureEntry = NonNullable<z.output<typeof claimShapes.claim>["figures"]>[number];

/** A person, organization, place, approach, policy, artifact or topic, from whichever file. */
export type EntityEntry =
  z.output<typeof shapes.entityFiles.topics.shape> extends infer Topic
    ? Omit<Topic, "nameZh" | "summary"> & {
        kind: Exclude<Kind, "claim" | "paper" | "web">;
        nameZh?: string | undefined;
        summary?: { en: string; zh: string } | undefined;
        iso?: string | undefined;
        identifiers?: z.output<typeof shapes.identifiers>;
      }
    : never;

export type ClaimEntry = z.output<typeof claimShapes.claim> & {
  /** `existential-risk.2.1` */
  id: string;
  /** `existential-risk.2` */
  passage: string;
  section: string;
};

/** A passage in which somebody looked for claims and found none, with the reason. */
export interface ClaimlessPassage {
  passage: string;
  noClaims: { en: string; zh: string };
}

/** Everything of one report, free of faults and ready to load. */
export interface CheckedReport {
  /** The first 16 digits of the SHA-256 over the data files. */
  version: string;
  report: ReportEntry;
  sections: SectionEntry[];
  footnotes: FootnoteEntry[];
  papers: PaperEntry[];
  webSources: WebSourceEntry[];
  citations: CitationEntry[];
  entities: EntityEntry[];
  /** In reading order. */
  claims: ClaimEntry[];
  claimlessPassages: ClaimlessPassage[];
  /** Asked on the first page, in this order. */
  questions: QuestionEntry[];
}

/** What a claims file says of one passage. */
export interface PassageClaims {
  section: string;
  number: number;
  passage: string;
  claimCount: number;
  noClaims: { en: string; zh: string } | undefined;
}

export interface DistinctPeople {
  people: string[];
  because: string;
}

/** An id that is spoken for: by an entry that reads well or by one with faults, so that one fault is not told twice. */
export interface KnownId {
  id: string;
  kind: Kind | "section" | "passage" | "footnote" | "question";
  place: Place;
}

/** Everything that could be read, each entry with its place, before entries are held against each other. */
export interface ReportDraft {
  report: Located<ReportEntry> | undefined;
  sections: Located<SectionEntry>[];
  footnotes: Located<FootnoteEntry>[];
  papers: Located<PaperEntry>[];
  webSources: Located<WebSourceEntry>[];
  citations: Located<CitationEntry>[];
  entities: Located<EntityEntry>[];
  claims: Located<ClaimEntry>[];
  passageClaims: Located<PassageClaims>[];
  /** Each claims file: which section it is about. */
  claimFiles: { file: string; section: Located<string> }[];
  distinct: Located<DistinctPeople>[];
  excuses: Located<ExcuseEntry>[];
  questions: Located<QuestionEntry>[];
  ids: KnownId[];
}
