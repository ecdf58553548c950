import type { FootnoteState } from "../../server/contract/documents.ts";
import { isClaimRelation } from "../../server/contract/relations.ts";
import type { Evidence } from "../graph/evidence.ts";
import { listRelations } from "../graph/relations.ts";
import type { CheckedReport, ReportDraft } from "../format/report-data.ts";
import { listPassages } from "./coverage.ts";
import { isStructured, listFiguresTold } from "./figures-told.ts";
import type { Finding } from "./finding.ts";
import { ClaimNames } from "./named-in-claim.ts";

/** Relations between entities by what they rest on; a relation that several chapters state counts in each. */
export type BasisTally = Record<"claims" | "record" | "claims-and-record" | "nothing", number>;

export interface ChapterTally {
  /** The chapter's id; "bibliography" for what is known from records alone, "all" for the whole, where each thing counts once. */
  chapter: string;
  passages: { withClaims: number; withReason: number; without: number };
  claims: number;
  inOneLanguage: number;
  figures: { told: number; structured: number; asData: number };
  namesWithoutEntity: number;
  relations: BasisTally;
  footnotes: Record<FootnoteState, number>;
}

interface Counted {
  draft: ReportDraft;
  report: CheckedReport | undefined;
  evidence: Evidence | undefined;
  open: readonly Finding[];
}

export function tallyChapters(counted: Counted): ChapterTally[] {
  const chapterOf = readChapters(counted.draft);
  const chapters = counted.draft.sections
    .filter(({ value }) => value.parent === undefined)
    .map(({ value }) => value.id);
  return [
    ...chapters.map((chapter) => tally(counted, { name: chapter, holds: (section) => chapterOf(section) === chapter })),
    tally(counted, { name: "bibliography", holds: (section) => section === undefined }),
    tally(counted, { name: "all", holds: () => true }),
  ];
}

/** Which chapter a section belongs to: its uppermost heading. */
function readChapters({ sections }: ReportDraft): (section: string | undefined) => string | undefined {
  const parents = new Map(sections.map(({ value }) => [value.id, value.parent]));
  return (section) => {
    let top = section;
    for (let above = section; above !== undefined; above = parents.get(above)) top = above;
    return top;
  };
}

interface Part {
  name: string;
  /** No section: nowhere in the text. */
  holds: (section: string | undefined) => boolean;
}

function tally(counted: Counted, part: Part): ChapterTally {
  const { draft, open } = counted;
  const claims = draft.claims.filter(({ value }) => part.holds(value.section)).map(({ value }) => value);
  const ids = new Set(claims.map(({ id }) => id));
  const told = new Set(claims.map(({ passage }) => passage));
  const reasons = new Set(draft.passageClaims.filter(({ value }) => value.noClaims).map(({ value }) => value.passage));
  const passages = listPassages(draft)
    .filter(({ value }) => part.holds(value.section))
    .map(({ value }) => value.id);
  const silent = passages.filter((passage) => !told.has(passage));
  const withReason = silent.filter((passage) => reasons.has(passage)).length;
  return {
    chapter: part.name,
    passages: { withClaims: passages.length - silent.length, withReason, without: silent.length - withReason },
    claims: claims.length,
    inOneLanguage: open.filter(
      ({ kind, at }) => kind === "claim-without-language" && part.holds(/^claims\/(.+)\.yaml$/u.exec(at)?.[1]),
    ).length,
    figures: tallyFigures(claims, draft),
    namesWithoutEntity: open.filter(({ kind, at }) => kind === "name-without-entity" && ids.has(at)).length,
    relations: tallyRelations(counted, part),
    footnotes: tallyFootnotes(draft, part),
  };
}

function tallyFigures(claims: CheckedReport["claims"], draft: ReportDraft): ChapterTally["figures"] {
  const names = new ClaimNames(draft);
  const told = claims.flatMap((claim) => listFiguresTold(claim, names).map((figure) => isStructured(figure, claim)));
  return {
    told: told.length,
    structured: told.filter(Boolean).length,
    asData: claims.reduce((sum, { figures = [] }) => sum + figures.length, 0),
  };
}

function tallyRelations({ report, evidence, draft }: Counted, part: Part): BasisTally {
  const count: BasisTally = { claims: 0, record: 0, "claims-and-record": 0, nothing: 0 };
  if (!report || !evidence) return count;
  const sectionOf = new Map(draft.claims.map(({ value }) => [value.id, value.section]));
  for (const { type, properties } of listRelations(report, evidence)) {
    if (isClaimRelation(type)) continue;
    const claims = properties["claims"];
    const isStated = Array.isArray(claims) && claims.length > 0;
    const sections = isStated ? claims.map((claim) => sectionOf.get(String(claim))) : [undefined];
    if (!sections.some(part.holds)) continue;
    const basis = String(properties["basis"]);
    count[basis in count ? (basis as keyof BasisTally) : "nothing"] += 1;
  }
  return count;
}

function tallyFootnotes({ footnotes }: ReportDraft, part: Part): ChapterTally["footnotes"] {
  const count: ChapterTally["footnotes"] = { leads: 0, misprinted: 0, uncertain: 0, lost: 0, "never-printed": 0 };
  for (const { value } of footnotes) {
    const section = value.section ?? (value.passage ?? value.near)?.replace(/\.\d+$/u, "");
    if (part.holds(section)) count[value.state] += 1;
  }
  return count;
}
