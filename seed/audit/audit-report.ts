import { weighEvidence } from "../graph/evidence.ts";
import type { SeedFault } from "../format/fault.ts";
import type { ReadReport } from "../format/read-report.ts";
import { compareWithText } from "./compare-text.ts";
import {
  findDocumentsOnNothing,
  findEntitiesOnNothing,
  findMarkersWithoutClaim,
  findPassagesWithoutClaims,
  findRelationsWithoutBasis,
} from "./coverage.ts";
import { findClaimsAlike, findIdsSpeltAlike, findLikelyDuplicates } from "./duplicates.ts";
import { applyExcuses } from "./excuses.ts";
import { findUnstructuredFigures } from "./figures-told.ts";
import { type FindingKind, foundInPrintedList, foundInText } from "./finding-kinds.ts";
import type { Finding } from "./finding.ts";
import { findNamesWithoutEntity } from "./names-told.ts";
import type { ReportText } from "./report-text.ts";
import { findTimesNotTold } from "./times-told.ts";
import { type ChapterTally, tallyChapters } from "./tally.ts";

export interface Audit {
  chapters: ChapterTally[];
  /** What nobody has excused: the audit fails on any. */
  open: Finding[];
  excused: Finding[];
}

/**
 * Counts what the data holds, chapter by chapter, and tells what in it is missing, loose or told twice.
 *
 * @param text the report's own text, where it lies beside the checkout; without it nothing is compared with it
 */
export function auditReport({ draft, report, faults }: ReadReport, text: ReportText | undefined): Audit {
  const evidence = report && weighEvidence(report);
  const found = [
    ...faults.map(toFinding),
    ...findPassagesWithoutClaims(draft),
    ...(text ? compareWithText(draft, text) : []),
    ...findMarkersWithoutClaim(draft),
    ...findTimesNotTold(draft),
    ...findUnstructuredFigures(draft),
    ...findNamesWithoutEntity(draft),
    ...(report && evidence ? findRelationsWithoutBasis(report, evidence, draft) : []),
    ...findEntitiesOnNothing(draft),
    ...findDocumentsOnNothing(draft),
    ...findLikelyDuplicates(draft),
    ...findIdsSpeltAlike(draft),
    ...findClaimsAlike(draft),
  ];
  const wasSought = (kind: FindingKind) =>
    (text !== undefined || !foundInText.has(kind)) && (text?.printed !== undefined || !foundInPrintedList.has(kind));
  const { open, excused } = applyExcuses(found, draft, wasSought);
  return { chapters: tallyChapters({ draft, report, evidence, open }), open, excused };
}

/** A claim in which English or Chinese is missing is refused when the data is read; so is every other fault of form. */
function toFinding(fault: SeedFault): Finding {
  const isLanguage = fault.file.startsWith("claims/") && /^(?:en|zh)$/u.test(fault.field);
  return {
    kind: isLanguage ? "claim-without-language" : "data-fault",
    at: fault.file,
    what: fault.field,
    fault,
  };
}
