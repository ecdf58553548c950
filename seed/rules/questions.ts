import {
  describeRelationType,
  isClaimRelation,
  relationTypeNames,
  type RelationType,
} from "../../server/contract/relations.ts";
import type { SeedFault } from "../format/fault.ts";
import { suggest } from "../format/nearest.ts";
import type { QuestionEntry, ReportDraft } from "../format/report-data.ts";
import type { Located, Place } from "../format/yaml-source.ts";
import type { Rule } from "./rule.ts";

const types: readonly string[] = relationTypeNames.filter((type) => !isClaimRelation(type));
const isType = (type: string): type is RelationType => types.includes(type);

/** A question names types, stances, nodes and headings that there are: one wrong word, and it would quietly find nothing. */
export const questionsAskOfWhatThereIs: Rule = (draft, ids) =>
  draft.questions.flatMap(({ value, place }) => {
    switch (value.form) {
      case "matrix":
        return [...typeFaults(value.types, place.at("types")), ...groupFaults(draft, { value, place })];
      case "relations":
        return typeFaults(value.types, place.at("types"));
      case "around":
        return value.sides.flatMap((side, index) => {
          const at = place.at("sides", index);
          return [
            ...typeFaults(side.types, at.at("types")),
            ...stanceFaults(side, at.at("stances")),
            ...side.of.flatMap((id, position) => ids.expectEntity(id, at.at("of", position))),
          ];
        });
      case "documents":
        return [];
    }
  });

function typeFaults(named: readonly string[], place: Place): SeedFault[] {
  return named.flatMap((type, index) =>
    isType(type) ? [] : [place.at(index).fault(`unknown relation type "${type}"`, suggest(type, types))],
  );
}

function stanceFaults(side: { types: readonly string[]; stances: readonly string[] }, place: Place): SeedFault[] {
  const known = side.types.filter(isType).flatMap((type) => Object.keys(describeRelationType(type).stances ?? {}));
  return side.stances.flatMap((stance, index) =>
    known.includes(stance)
      ? []
      : [place.at(index).fault(`unknown stance "${stance}" of ${side.types.join(", ")}`, suggest(stance, known))],
  );
}

type Matrix = Extract<QuestionEntry, { form: "matrix" }>;

/** A heading is an approach's group, another node's subtype; documents have theirs in their files. */
function groupFaults(draft: ReportDraft, { value, place }: Located<Matrix>): SeedFault[] {
  const headings = (kind: string) =>
    new Set(draft.entities.flatMap(({ value: one }) => (one.kind === kind ? (one.group ?? one.subtype ?? []) : [])));
  const faultsOf = (field: "rowGroups" | "columnGroups", kind: string) =>
    value[field].flatMap((group, index) =>
      headings(kind).has(group)
        ? []
        : [place.at(field, index).fault(`no ${kind} stands under "${group}"`, suggest(group, headings(kind)))],
    );
  return [...faultsOf("rowGroups", value.rows), ...faultsOf("columnGroups", value.columns)];
}
