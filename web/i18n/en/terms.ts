import { englishCount, formatsOf } from "../format.ts";
import type { ScopedAs } from "../agreement.ts";

const number = formatsOf("en").number;

/** The words that every place shares: kinds, evidence, counting. */
export const terms = {
  kinds: {
    claim: "Claim",
    paper: "Paper",
    web: "Web source",
    person: "Person",
    organization: "Organization",
    place: "Place",
    approach: "Approach",
    policy: "Policy",
    artifact: "Artifact",
    topic: "Topic",
    section: "Section",
    footnote: "Footnote",
  },
  kindsMany: {
    claim: "Claims",
    paper: "Papers",
    web: "Web sources",
    person: "People",
    organization: "Organizations",
    place: "Places",
    approach: "Approaches",
    policy: "Policies",
    artifact: "Artifacts",
    topic: "Topics",
    section: "Sections",
    footnote: "Footnotes",
  },
  /** How many of a kind, as a common noun. */
  counted: {
    claim: (n: number) => englishCount(n, "claim", "claims"),
    organization: (n: number) => englishCount(n, "organization", "organizations"),
    person: (n: number) => englishCount(n, "person", "people"),
    place: (n: number) => englishCount(n, "place", "places"),
    approach: (n: number) => englishCount(n, "approach", "approaches"),
    policy: (n: number) => englishCount(n, "policy", "policies"),
    artifact: (n: number) => englishCount(n, "artifact", "artifacts"),
    topic: (n: number) => englishCount(n, "topic", "topics"),
    paper: (n: number) => englishCount(n, "paper", "papers"),
    web: (n: number) => englishCount(n, "web source", "web sources"),
  },
  evidence: {
    verified: "sourced",
    named: "named in the text",
    uncertain: "uncertain",
    misprinted: "misprinted",
    lost: "lost",
    record: "bibliographic record only",
    unsourced: "unsourced",
    reading: "our reading",
  },
  evidenceMeans: {
    verified: "footnote leads to its document",
    named: "the text names the document, no footnote does",
    uncertain: "where the footnote leads is a guess",
    misprinted: "the printed number leads elsewhere",
    lost: "its entry is lost from the list",
    record: "known from a bibliographic record only",
    unsourced: "the report gives no source",
    reading: "our reading of two claims; the report does not say it",
  },
  /** As it stands beside a phrase, where there is no number. */
  evidenceShort: {
    verified: "sourced",
    named: "named",
    uncertain: "uncertain",
    misprinted: "misprinted",
    lost: "lost",
    record: "record",
    unsourced: "unsourced",
    reading: "our reading",
  },
  footnote: (printed: string) => `Footnote ${printed}`,
  footnoteStates: {
    leads: "leads to its document once renumbered",
    misprinted: "misprinted",
    uncertain: "where it leads is uncertain",
    lost: "its entry is lost",
    "never-printed": "this number was never printed",
  },
  /** How well a document's record was checked. */
  records: {
    verified: "record verified in full",
    partly: "record verified in part",
    "memory-only": "record seen nowhere",
  },
  /** How much of a group or a class a relation holds for, before its name. */
  scopes: {
    some: (of: ScopedAs) => ({ several: "some", body: "part of", goods: "some", thing: "some cases of" })[of],
    many: (of: ScopedAs) => ({ several: "many", body: "much of", goods: "much", thing: "many cases of" })[of],
  },
  /** How far a relation is from being so, and how much of the subject it holds for, behind the other's name. */
  modalities: {
    planned: "planned",
    proposed: "proposed",
    expected: "expected",
    possible: "possible",
    failed: "did not come about",
  },
  ownScopes: { some: "in part", many: "in large part" },
  /** Where a paper appeared: a name, but for what is a common noun. */
  venue: (name: string) => name,
  settles: "What would settle it",
  openEvidence: "show what this rests on",
  openTrace: "opens the claim's chain",
  shown: (shown: number, total: number) =>
    shown === total ? number(total) : `${number(shown)} of ${number(total)} shown`,
  showMore: (more: number) => `Show ${number(more)} more`,
  claims: (count: number) => englishCount(count, "claim", "claims"),
  passages: (count: number) => englishCount(count, "passage", "passages"),
  neighbours: (count: number) => englishCount(count, "neighbour", "neighbours"),
  relations: (count: number) => englishCount(count, "relation", "relations"),
  documents: (count: number) => englishCount(count, "document", "documents"),
  passage: (value: number) => `passage ${number(value)}`,
  /** After a list of authors, of whom some are left out. */
  andOthers: (first: string, others: number) => `${first} and ${englishCount(others, "other", "others")}`,
  andMore: (count: number) => `and ${number(count)} more`,
  opensElsewhere: "opens the source's own page",
  it: "it",
};
