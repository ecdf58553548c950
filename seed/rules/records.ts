import type { SeedFault } from "../format/fault.ts";
import type { Located } from "../format/yaml-source.ts";
import type { Rule } from "./rule.ts";

interface Seen {
  confidence: "verified" | "partly" | "memory-only";
  seenAt?: string[] | undefined;
  seenIn?: unknown;
}

/** No relation without its basis: what a record says was seen somewhere. */
export const recordsHaveABasis: Rule = ({ papers, webSources, citations }) => [
  ...[...papers, ...webSources].flatMap(({ value, place }) =>
    unseenFault({ value: value.record, place: place.at("record") }),
  ),
  ...citations.flatMap(({ value, place }) =>
    value.confidence === "memory-only"
      ? [place.at("confidence").fault("a citation that nobody saw is no basis", "leave the citation out")]
      : unseenFault({ value, place }),
  ),
];

/** Only what was seen is stated as a fact: a record from memory makes nobody an author. */
export const unseenRecordsStateNoPeople: Rule = ({ papers, webSources }) => [
  ...papers.flatMap(({ value: { record, authors, organizations }, place }) => [
    ...(isUnseen(record, "authors") && authors.length > 0 ? [place.at("authors").fault(UNSEEN, LEAVE_OUT)] : []),
    ...(isUnseen(record, "organizations") && organizations.length > 0
      ? [place.at("organizations").fault(UNSEEN, LEAVE_OUT)]
      : []),
  ]),
  ...webSources.flatMap(({ value: { record, authors = [], publisher }, place }) => {
    const fromMemory = record.confidence === "memory-only";
    const unseen = (field: "authors" | "publisher") => record.unverified?.includes(field) ?? false;
    return [
      ...((fromMemory || unseen("authors")) && authors.length > 0
        ? [place.at("authors").fault(UNSEEN, LEAVE_OUT)]
        : []),
      // Of a record from memory the publisher is shown, and no relation is made of it.
      ...(!fromMemory && unseen("publisher") && publisher !== undefined
        ? [place.at("publisher").fault(UNSEEN, LEAVE_OUT)]
        : []),
    ];
  }),
];

const UNSEEN = "nobody saw this, as the record says";
const LEAVE_OUT = "leave it out, or tell where it was seen";

function isUnseen(
  record: { confidence: string; fields?: Partial<Record<string, string>> | undefined },
  field: "authors" | "organizations",
): boolean {
  return (record.fields?.[field] ?? record.confidence) === "memory-only";
}

function unseenFault({ value, place }: Located<Seen>): SeedFault[] {
  if (value.confidence === "memory-only" || value.seenAt !== undefined || value.seenIn !== undefined) return [];
  return [place.fault("relation without basis: nothing says where this was seen", "add seenAt or seenIn")];
}
