import type { SeedFault } from "../format/fault.ts";
import type { ReportDraft } from "../format/report-data.ts";
import {
  aboutNamesEntitiesOnce,
  claimFilesMatchTheirSections,
  footnotesStandInThePassage,
  namedDocumentsExist,
  ordinalsAreUnique,
  passagesAreOfTheSection,
  speakersExist,
} from "./claims.ts";
import { figuresAreTold, figuresAreWordedAlike, figuresHaveAValue } from "./figures.ts";
import { footnotesHaveTheirPlace, footnotesLeadSomewhere } from "./footnotes.ts";
import { entityIdentifiersHold } from "./identifiers.ts";
import { idsAreUnique, identifiersAreUnique } from "./ids.ts";
import { outlineIsInOrder } from "./outline.ts";
import { noTwoPeopleAreOne } from "./people.ts";
import { listEntriesAgree } from "./printed-list.ts";
import { questionsAskOfWhatThereIs } from "./questions.ts";
import { disputesAreToldOnce, readingsAreBetweenClaims, readingsAreSomebodys } from "./readings.ts";
import { recordsHaveABasis, unseenRecordsStateNoPeople } from "./records.ts";
import {
  relationEndsAreAbout,
  relationsAgreeOnTheirModality,
  relationsAreStatedOnce,
  relationsFitTheTable,
} from "./relations.ts";
import { Directory, type Rule } from "./rule.ts";
import { citationsAreBetweenDocuments, reportNamesPeople, sourcesNamePeopleAndOrganizations } from "./sources.ts";
import { claimsAreNoLaterThanTheReport, monthsSayWhereTheyAreFrom, whatIsToComeIsNotSaidAsSo } from "./times.ts";

/** A new rule is one function and one line here. */
const rules: readonly Rule[] = [
  idsAreUnique,
  identifiersAreUnique,
  entityIdentifiersHold,
  reportNamesPeople,
  outlineIsInOrder,
  footnotesHaveTheirPlace,
  footnotesLeadSomewhere,
  listEntriesAgree,
  sourcesNamePeopleAndOrganizations,
  citationsAreBetweenDocuments,
  recordsHaveABasis,
  unseenRecordsStateNoPeople,
  noTwoPeopleAreOne,
  claimFilesMatchTheirSections,
  passagesAreOfTheSection,
  ordinalsAreUnique,
  aboutNamesEntitiesOnce,
  speakersExist,
  footnotesStandInThePassage,
  namedDocumentsExist,
  relationsFitTheTable,
  relationEndsAreAbout,
  relationsAreStatedOnce,
  relationsAgreeOnTheirModality,
  figuresHaveAValue,
  figuresAreTold,
  figuresAreWordedAlike,
  readingsAreBetweenClaims,
  readingsAreSomebodys,
  disputesAreToldOnce,
  claimsAreNoLaterThanTheReport,
  whatIsToComeIsNotSaidAsSo,
  questionsAskOfWhatThereIs,
  monthsSayWhereTheyAreFrom,
];

/** Holds the entries of a report against each other. */
export function runChecks(draft: ReportDraft): SeedFault[] {
  const ids = new Directory(draft.ids);
  return rules.flatMap((rule) => rule(draft, ids));
}
