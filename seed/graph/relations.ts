import type { EvidenceStatus } from "../../server/contract/evidence.ts";
import { relationIdOf } from "../../server/contract/graph.ts";
import { isLasting, type RelationType } from "../../server/contract/relations.ts";
import { groupBy } from "../../server/queries/group-by.ts";
import { findNewest } from "../wording/calendar.ts";
import type { Evidence, Mark } from "./evidence.ts";
import { listRecordRelations, type RecordRelation } from "./record-relations.ts";
import type { CheckedReport, ClaimEntry } from "../format/report-data.ts";

export type Value = string | number | boolean | string[] | undefined;

/** One relationship of a type of the relation table, as it is stored. */
export interface RelationRow {
  id: string;
  type: RelationType;
  from: string;
  to: string;
  properties: Record<string, Value>;
}

/**
 * Every relation of the report: what claims say of themselves, what they state between entities, and what is known from
 * bibliographic records. One relation that several claims state, or claims and a record, is one row that rests on all of them.
 */
export function listRelations(report: CheckedReport, evidence: Evidence): RelationRow[] {
  return [
    ...report.claims.flatMap((claim) => [
      ...relationsOfClaim(claim, evidence),
      ...readingsOfClaim(claim, report.report.readings),
    ]),
    ...relationsBetweenEntities(report, evidence),
  ];
}

interface Stated {
  type: RelationType;
  stance: string | undefined;
  from: string;
  to: string;
}

/** SPEAKS OF, RESTS ON and ASSERTED BY: the claim itself is their basis. */
function relationsOfClaim(claim: ClaimEntry, evidence: Evidence): RelationRow[] {
  const row = (type: RelationType, to: string, more: Record<string, Value> = {}): RelationRow =>
    toRow(
      { type, stance: undefined, from: claim.id, to },
      {
        basis: "claims",
        claims: [claim.id],
        status: evidence.statusOfClaim(claim.id),
        ...toLists(evidence.marksOf([claim.id])),
        time: claim.time,
        ...more,
      },
    );
  return [
    ...claim.about.map((entity) => row("ABOUT", entity)),
    ...evidence.supportsOf(claim.id).map(({ source, via, footnote, status }) =>
      row("RESTS_ON", source, {
        via,
        footnote,
        status,
        ...toLists(evidence.marksOf([claim.id]).filter((mark) => mark.footnote === footnote)),
      }),
    ),
    ...(claim.assertedBy ?? []).map((speaker) => row("ASSERTED_BY", speaker)),
  ];
}

/** How a claim bears on others is ours: neither claim's footnotes stand behind it, so it has none of their marks. */
function readingsOfClaim(claim: ClaimEntry, readings: CheckedReport["report"]["readings"]): RelationRow[] {
  if (readings === undefined) return [];
  const { by, on } = readings;
  return (claim.readings ?? []).map(({ type, claim: to, why }) =>
    toRow(
      { type: type as RelationType, stance: undefined, from: claim.id, to },
      {
        basis: "reading",
        claims: [claim.id, to],
        status: "reading",
        ...toLists([]),
        why: why.en,
        whyZh: why.zh,
        readBy: by.en,
        readByZh: by.zh,
        readOn: on,
      },
    ),
  );
}

function relationsBetweenEntities(report: CheckedReport, evidence: Evidence): RelationRow[] {
  const stated = report.claims.flatMap((claim) =>
    (claim.relations ?? []).map((relation) => ({
      relation: { ...relation, stance: relation.stance, type: relation.type as RelationType },
      claim,
    })),
  );
  const byClaims = new Map(
    groupBy(stated, ({ relation }) => relationIdOf(relation)).map((same) => [relationIdOf(same[0].relation), same]),
  );
  const kinds = new Map(report.entities.map(({ id, kind }) => [id, kind]));
  const byRecord = new Map(listRecordRelations(report).map((relation) => [relationIdOf(relation), relation]));
  const ids = new Set([...byClaims.keys(), ...byRecord.keys()]);
  return [...ids].flatMap((id) => {
    const claims = (byClaims.get(id) ?? []).map(({ claim }) => claim);
    const record = byRecord.get(id);
    const relation = byClaims.get(id)?.[0]?.relation ?? (record && { ...record, stance: undefined });
    if (!relation) return [];
    const qualities = qualitiesOf(byClaims.get(id)?.map((stated) => stated.relation) ?? [], record !== undefined);
    const told = isLasting(relation.type, kinds.get(relation.to)) ? [] : claims.map(({ time }) => time);
    return [
      toRow(relation, {
        ...qualities,
        ...restingOn(claims, { record, evidence }),
        time: findNewest([...told, record?.time]),
      }),
    ];
  });
}

type StatedRelation = NonNullable<ClaimEntry["relations"]>[number];

/** What one claim says without reserve holds, whatever others plan or narrow; a record says it without reserve. */
function qualitiesOf(stated: readonly StatedRelation[], isOnRecord: boolean): Record<string, Value> {
  const agreed = (quality: "modality" | "fromScope" | "toScope") =>
    !isOnRecord && stated.every((relation) => relation[quality] !== undefined) ? stated[0]?.[quality] : undefined;
  return { modality: agreed("modality"), fromScope: agreed("fromScope"), toScope: agreed("toScope") };
}

function restingOn(
  claims: readonly ClaimEntry[],
  { record, evidence }: { record: RecordRelation | undefined; evidence: Evidence },
): Record<string, Value> {
  const ids = claims.map(({ id }) => id);
  const statuses: EvidenceStatus[] = ids.map((id) => evidence.statusOfClaim(id));
  return {
    basis: record ? (claims.length > 0 ? "claims-and-record" : "record") : "claims",
    claims: ids,
    status: evidence.strongest(record ? [...statuses, "record"] : statuses),
    ...toLists(evidence.marksOf(ids)),
    ...(record && {
      recordAddresses: record.addresses,
      recordConfidence: record.confidence,
      recordSeen: record.seen,
      position: record.position,
    }),
  };
}

/** Parallel lists, because a property of a relationship holds no maps. */
function toLists(marks: readonly Mark[]): Record<string, string[]> {
  return {
    markFootnotes: marks.map(({ footnote }) => footnote),
    markPrinted: marks.map(({ printed }) => printed),
    markStatuses: marks.map(({ status }) => status),
  };
}

function toRow(relation: Stated, properties: Record<string, Value>): RelationRow {
  const id = relationIdOf(relation);
  const { type, from, to, stance } = relation;
  const claimCount = Array.isArray(properties["claims"]) ? properties["claims"].length : 0;
  return { id, type, from, to, properties: { id, stance, claimCount, ...properties } };
}
