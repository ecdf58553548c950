import { listRelations } from "../graph/relations.ts";
import type { Evidence } from "../graph/evidence.ts";
import type { CheckedReport, ReportDraft } from "../format/report-data.ts";
import type { Located } from "../format/yaml-source.ts";
import { finding, type Finding } from "./finding.ts";

export interface PassageEntry {
  id: string;
  section: string;
  line: number;
  checksum: string;
}

export const listPassages = ({ sections }: ReportDraft): Located<PassageEntry>[] =>
  sections.flatMap(({ value: section, place }) =>
    (section.passages ?? []).map(({ number, line, checksum }, index) => ({
      value: { id: `${section.id}.${String(number)}`, section: section.id, line, checksum },
      place: place.at("passages", index),
    })),
  );

export function findPassagesWithoutClaims(draft: ReportDraft): Finding[] {
  const told = new Set([
    ...draft.claims.map(({ value }) => value.passage),
    ...draft.passageClaims.flatMap(({ value }) => (value.noClaims ? [value.passage] : [])),
  ]);
  return listPassages(draft)
    .filter(({ value }) => !told.has(value.id))
    .map(({ value: { id, line }, place }) =>
      finding({
        kind: "passage-without-claims",
        at: id,
        what: id,
        place,
        message: `passage ${id} (line ${String(line)} of the report) has no claim`,
        hint: "write its claims, or noClaims with the reason",
      }),
    );
}

/** A printed marker belongs to what its passage, or the heading's first passages, say. */
export function findMarkersWithoutClaim({ footnotes, claims }: ReportDraft): Finding[] {
  const carried = new Set(claims.flatMap(({ value }) => value.footnotes ?? []));
  return footnotes
    .filter(({ value }) => value.state !== "never-printed" && !carried.has(value.id))
    .map(({ value: { id, passage, section }, place }) =>
      finding({
        kind: "marker-without-claim",
        at: passage ?? section ?? id,
        what: id,
        place,
        message: `no claim carries ${id}`,
        hint: "add it to the footnotes of the claim that it stands beside",
      }),
    );
}

/** The loader refuses such a relation; the audit counts on its own, from what would be written. */
export function findRelationsWithoutBasis(report: CheckedReport, evidence: Evidence, draft: ReportDraft): Finding[] {
  return listRelations(report, evidence).flatMap(({ id, properties, from }) => {
    const lists = [properties["claims"], properties["recordAddresses"]];
    const rests =
      lists.some((list) => Array.isArray(list) && list.length > 0) || properties["recordSeen"] !== undefined;
    const place = placeOf(from, draft);
    if (rests || !place) return [];
    return [finding({ kind: "relation-without-basis", at: from, what: id, place, message: `${id} rests on nothing` })];
  });
}

const placeOf = (id: string, { entities, papers, webSources, report }: ReportDraft) =>
  [...entities, ...papers, ...webSources].find(({ value }) => value.id === id)?.place ?? report?.place;

/** An entity is there because a claim speaks of it or makes it speak, or because a record names it. */
export function findEntitiesOnNothing(draft: ReportDraft): Finding[] {
  const used = new Set([
    ...draft.claims.flatMap(({ value }) => [...value.about, ...(value.assertedBy ?? [])]),
    ...draft.papers.flatMap(({ value }) => [
      ...value.authors,
      ...value.organizations,
      ...(value.affiliations ?? []).map(({ organization }) => organization),
    ]),
    ...draft.webSources.flatMap(({ value }) => [
      ...(value.authors ?? []),
      ...(value.publisher === undefined ? [] : [value.publisher]),
      ...(value.affiliations ?? []).map(({ organization }) => organization),
    ]),
    ...(draft.report?.value.authors ?? []),
  ]);
  return draft.entities
    .filter(({ value }) => !used.has(value.id))
    .map(({ value: { id }, place }) =>
      finding({
        kind: "entity-on-nothing",
        at: id,
        what: id,
        place,
        message: `no claim speaks of "${id}" and no record names it`,
        hint: "remove it, or add it to the claims that speak of it",
      }),
    );
}

/** A document is there because something in the report leads to it, or another document cites it. */
export function findDocumentsOnNothing(draft: ReportDraft): Finding[] {
  const reached = new Set([
    ...draft.claims.flatMap(({ value }) => [...value.about, ...(value.named ?? [])]),
    ...draft.footnotes.flatMap(({ value }) => [value.source, value.leadsTo, ...(value.candidates ?? [])]),
    ...draft.citations.flatMap(({ value }) => [value.from, value.to]),
    draft.report?.value.digestOf,
  ]);
  return [...draft.papers, ...draft.webSources]
    .filter(({ value }) => !reached.has(value.id) && value.listEntries === undefined)
    .map(({ value: { id }, place }) =>
      finding({
        kind: "document-on-nothing",
        at: id,
        what: id,
        place,
        message: `no claim, marker, list entry or citation reaches "${id}"`,
        hint: "remove it, or name it where the report does",
      }),
    );
}
