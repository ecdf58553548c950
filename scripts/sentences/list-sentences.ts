import type { Language } from "../../server/contract/language.ts";
import { entityId } from "../../server/contract/kinds.ts";
import { type Modality, isClaimRelation, isSymmetric, type Scope } from "../../server/contract/relations.ts";
import { en } from "../../web/i18n/en.ts";
import { formatsOf } from "../../web/i18n/format.ts";
import {
  relationSentence,
  type SaidNode,
  type SaidRelationship,
  sentenceText,
  type Speaking,
} from "../../web/i18n/relation-sentence.ts";
import { zh } from "../../web/i18n/zh.ts";
import type { CheckedReport } from "../../seed/format/report-data.ts";
import { buildEntities } from "../../seed/graph/entity-nodes.ts";
import { weighEvidence } from "../../seed/graph/evidence.ts";
import { listRelations, type RelationRow } from "../../seed/graph/relations.ts";

/** What of a relation stands in its sentence. */
export interface ToldRelation {
  relationship: SaidRelationship;
  from: SaidNode;
  to: SaidNode;
}

interface SentenceGroup {
  /** "BACKS.develops, planned, from the end" */
  heading: string;
  sentences: string[];
}

interface Choice {
  claims: boolean;
  /** None: all. */
  types: readonly string[];
  languages: readonly Language[];
}

export const speakingIn = (language: Language): Speaking => ({
  language,
  words: language === "en" ? en : zh,
  formats: formatsOf(language),
});

/** Every relation of a report with its ends, as the page gets them. */
export function listToldRelations(report: CheckedReport): ToldRelation[] {
  const evidence = weighEvidence(report);
  const { claims, shared } = buildEntities(report, evidence);
  const nodes = new Map([...claims, ...shared].map(({ properties }) => [properties.id, toNode(properties)]));
  return listRelations(report, evidence).flatMap((row) => {
    const [from, to] = [nodes.get(row.from), nodes.get(row.to)];
    return from && to ? [{ relationship: toRelationship(row), from, to }] : [];
  });
}

/** Every sentence once, under its verb, its qualities and the end that it is said from. */
export function listSentences(report: CheckedReport, { claims, types, languages }: Choice): SentenceGroup[] {
  const groups = new Map<string, string[]>();
  const told = listToldRelations(report).filter(
    ({ relationship: { type } }) => (claims || !isClaimRelation(type)) && (types.length === 0 || types.includes(type)),
  );
  for (const language of languages) {
    const speaking = speakingIn(language);
    for (const one of told) {
      for (const direction of isSymmetric(one.relationship.type) ? (["out"] as const) : (["out", "in"] as const)) {
        const heading = `${headingOf(one.relationship)}, ${direction === "out" ? "said from its beginning" : "said from its end"}`;
        const sentences = groups.get(heading) ?? [];
        sentences.push(sentenceText(relationSentence({ ...one, direction }, speaking), speaking));
        groups.set(heading, sentences);
      }
    }
  }
  return [...groups]
    .map(([heading, sentences]) => ({ heading, sentences }))
    .sort((one, other) => (one.heading < other.heading ? -1 : 1));
}

function headingOf({ type, stance, modality, fromScope, toScope }: SaidRelationship): string {
  const qualities = [
    modality,
    fromScope === null ? null : `${fromScope} of its beginning`,
    toScope === null ? null : `${toScope} of its end`,
  ].filter((quality) => quality !== null);
  return [stance === null ? type : `${type}.${stance}`, ...qualities].join(", ");
}

const textOr = (value: unknown): string | null => (typeof value === "string" ? value : null);

function toNode(properties: { id: string } & Readonly<Record<string, unknown>>): SaidNode {
  return {
    id: entityId.parse(properties.id),
    kind: properties["kind"] as SaidNode["kind"],
    subtype: textOr(properties["subtype"]),
    name: String(properties["name"]),
    nameZh: textOr(properties["nameZh"]),
    short: textOr(properties["short"]),
    shortZh: textOr(properties["shortZh"]),
  };
}

function toRelationship({ type, properties }: RelationRow): SaidRelationship {
  return {
    type,
    stance: textOr(properties["stance"]),
    modality: textOr(properties["modality"]) as Modality | null,
    fromScope: textOr(properties["fromScope"]) as Scope | null,
    toScope: textOr(properties["toScope"]) as Scope | null,
  };
}
