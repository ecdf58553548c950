import { kinds } from "../../server/contract/kinds.ts";
import {
  describeRelationType,
  isClaimRelation,
  relationTypeNames,
  type RelationType,
} from "../../server/contract/relations.ts";
import type { SeedFault } from "../format/fault.ts";
import { suggest } from "../format/nearest.ts";
import type { ClaimEntry } from "../format/report-data.ts";
import type { Located, Place } from "../format/yaml-source.ts";
import { type Directory, findRepeated, type Rule, withArticle } from "./rule.ts";

type Relation = NonNullable<ClaimEntry["relations"]>[number];

const writableTypes = relationTypeNames.filter((type) => !isClaimRelation(type));

/** Type, stance and the kinds at both ends are as the relation table has them. */
export const relationsFitTheTable: Rule = ({ claims }, ids) =>
  claims.flatMap((claim) => relationsOf(claim).flatMap((relation) => tableFaults(relation, ids)));

/** A claim is evidence for a relation only when it speaks of both ends. */
export const relationEndsAreAbout: Rule = ({ claims }, ids) =>
  claims.flatMap((claim) =>
    relationsOf(claim).flatMap(({ value, place }) =>
      (["from", "to"] as const).flatMap((end) => {
        const id = value[end];
        if (ids.findKind(id) === undefined) return [];
        return claim.value.about.includes(id)
          ? []
          : [
              place
                .at(end)
                .fault(`the claim is cited as evidence but does not speak of "${id}"`, "add it to about, if it does"),
            ];
      }),
    ),
  );

export const relationsAreStatedOnce: Rule = ({ claims }) =>
  claims.flatMap((claim) =>
    findRepeated(
      relationsOf(claim),
      ({ value }) => [value.from, value.type, value.stance, value.to].join(" "),
      ({ place }) => place.fault("the claim states this relation twice"),
    ),
  );

/** A relation that several claims state is planned, proposed or failed in one way, or in none. */
export const relationsAgreeOnTheirModality: Rule = ({ claims }) => {
  const first = new Map<string, Located<Relation>>();
  return claims.flatMap((claim) =>
    relationsOf(claim).flatMap((relation) => {
      const { from, type, stance, to, modality } = relation.value;
      const key = [from, type, stance, to].join(" ");
      const known = first.get(key);
      if (known === undefined) first.set(key, relation);
      if (known === undefined || known.value.modality === modality) return [];
      return [
        relation.place.fault(
          `is ${modality ?? "plain"} here, ${known.value.modality ?? "plain"} at ${known.place.describe()}`,
          "say the same of it in both",
        ),
      ];
    }),
  );
};

function relationsOf({ value, place }: Located<ClaimEntry>): Located<Relation>[] {
  return (value.relations ?? []).map((relation, index) => ({ value: relation, place: place.at("relations", index) }));
}

function tableFaults({ value, place }: Located<Relation>, ids: Directory): SeedFault[] {
  const type = writableTypes.find((known) => known === value.type);
  const self = value.from === value.to ? [place.at("to").fault("a relation is between two entities")] : [];
  if (type === undefined) return [typeFault(value.type, place.at("type")), ...self];
  const entry = describeRelationType(type);
  return [
    ...self,
    ...endFaults(value.from, place.at("from"), { ids, type, wanted: entry.from, end: "from" }),
    ...endFaults(value.to, place.at("to"), { ids, type, wanted: entry.to, end: "to" }),
    ...stanceFaults(value, place),
  ];
}

function typeFault(type: string, place: Place): SeedFault {
  if (relationTypeNames.some((known) => known === type)) {
    return place.fault(`${type} is not written by hand`, "the loader derives it from the claim");
  }
  return place.fault(`unknown relation type "${type}"`, suggest(type, writableTypes));
}

interface End {
  ids: Directory;
  type: RelationType;
  wanted: readonly string[];
  end: "from" | "to";
}

function endFaults(id: string, place: Place, { ids, type, wanted, end }: End): SeedFault[] {
  const kind = ids.findKind(id);
  if (kind === undefined) {
    const entities = ids.list(...kinds.filter((one) => one !== "claim"));
    return [place.fault(`unknown id "${id}"`, suggest(id, entities))];
  }
  if (wanted.includes(kind)) return [];
  const side = end === "from" ? "starts at" : "leads to";
  return [place.fault(`"${id}" is ${withArticle(kind)}, but ${type} ${side} ${wanted.join(", ")}`)];
}

function stanceFaults({ type, stance }: Relation, place: Place): SeedFault[] {
  const stances = Object.keys(describeRelationType(type as RelationType).stances ?? {});
  if (stances.length === 0) {
    return stance === undefined ? [] : [place.at("stance").fault(`${type} has no stances`)];
  }
  if (stance === undefined) return [place.at("stance").fault(`${type} needs a stance`, `one of ${stances.join(", ")}`)];
  if (stances.includes(stance)) return [];
  return [
    place
      .at("stance")
      .fault(`unknown stance "${stance}" of ${type}`, suggest(stance, stances) ?? `one of ${stances.join(", ")}`),
  ];
}
