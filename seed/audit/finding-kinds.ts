/** What the audit can find, in the order in which it tells; the words head each group of findings. */
export const findings = {
  "claim-without-language": "Claims that stand in one language only",
  "data-fault": "Faults of the data, as npm run load -- --check tells them",
  "line-without-passage": "Lines of the report's text that are no passage and no heading",
  "passage-changed": "Passages whose checksum is not that of the report's text",
  "passage-without-claims": "Passages without claims, and without the reason why",
  "number-not-told": "Numbers of a passage that its claims do not tell",
  "number-not-in-text": "Numbers of a claim that its passage does not tell",
  "name-not-told": "Latin names of a passage that its claims do not tell",
  "marker-not-told": "Footnote markers of the text that the data does not have at that place",
  "marker-without-claim": "Footnote markers that no claim of their passage carries",
  "entry-not-told": "Entries of the printed list that no source of the data is",
  "time-not-told": "Months and years told in a claim that are not its time",
  "figure-not-structured": "Figures told in a claim that are not kept as data",
  "name-without-entity": "Names in a claim that are none of an entity which it speaks of",
  "relation-without-basis": "Relations that rest on nothing",
  "entity-on-nothing": "Entities that nothing rests on",
  "document-on-nothing": "Documents that no claim, marker, list entry or citation reaches",
  "likely-duplicate": "Entities that are likely one",
  "ids-spelt-alike": "Ids that differ only in spelling",
  "claims-alike": "Claims of one passage that say the same",
  "stale-excuse": "Excuses that excuse nothing",
} as const;

export type FindingKind = keyof typeof findings;
export const findingKinds = Object.keys(findings) as [FindingKind, ...FindingKind[]];

/** What no excuse may hide: without these nothing else that the audit says can be relied on. */
const neverExcused = [
  "claim-without-language",
  "data-fault",
  "passage-changed",
  "relation-without-basis",
  "stale-excuse",
] as const;
export type ExcusableKind = Exclude<FindingKind, (typeof neverExcused)[number]>;
export const excusableKinds = findingKinds.filter(
  (kind): kind is ExcusableKind => !neverExcused.some((never) => never === kind),
) as [ExcusableKind, ...ExcusableKind[]];

/** These are only looked for where the report's text is at hand. */
export const foundInText: ReadonlySet<FindingKind> = new Set([
  "line-without-passage",
  "passage-changed",
  "number-not-told",
  "number-not-in-text",
  "name-not-told",
]);
/** And these where its printed list is. */
export const foundInPrintedList: ReadonlySet<FindingKind> = new Set(["marker-not-told", "entry-not-told"]);
