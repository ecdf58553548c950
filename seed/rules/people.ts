import { areCompatible, familyKey } from "../wording/person-names.ts";
import { foldText } from "../../server/queries/search/words.ts";
import type { SeedFault } from "../format/fault.ts";
import type { EntityEntry, ReportDraft } from "../format/report-data.ts";
import type { Located } from "../format/yaml-source.ts";
import { type Directory, type Rule, unknownId } from "./rule.ts";

/**
 * One person has one id. Two entries are refused when a name of one folds to a name of the other, or when the family name
 * is the same and the given names may be (Ben, Benjamin, B.), unless distinct.yaml says why they are two.
 */
export const noTwoPeopleAreOne: Rule = (draft, ids) => [...oneTwice(draft), ...unknownExcuses(draft, ids)];

type Person = Located<EntityEntry>;

function oneTwice({ entities, distinct }: ReportDraft): SeedFault[] {
  const excused = new Set(distinct.map(({ value }) => pairKey(value.people)));
  const people = entities.filter(({ value }) => value.kind === "person");
  const groups = new Map<string, Person[]>();
  const faults: SeedFault[] = [];
  for (const person of people) {
    const keys = new Set(namesOf(person.value).flatMap((name) => [foldText(name), familyKey(name)]));
    const near = new Set([...keys].flatMap((key) => groups.get(key) ?? []));
    const twin = [...near].find(
      (other) =>
        other.value.id !== person.value.id &&
        !excused.has(pairKey([other.value.id, person.value.id])) &&
        mayBeOne(other.value, person.value),
    );
    if (twin) {
      faults.push(
        person.place
          .at("name")
          .fault(
            `"${person.value.name}" and "${twin.value.name}" (${twin.value.id}) may be one person`,
            `one id for both, or the reason why not in distinct.yaml; the other is at ${twin.place.describe()}`,
          ),
      );
    }
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return faults;
}

function unknownExcuses({ distinct }: ReportDraft, ids: Directory): SeedFault[] {
  return distinct.flatMap(({ value, place }) =>
    value.people.flatMap((person, index) =>
      ids.findKind(person) === "person"
        ? []
        : [unknownId(person, place.at("people", index), { known: ids.list("person"), what: "person" })],
    ),
  );
}

function mayBeOne(a: EntityEntry, b: EntityEntry): boolean {
  return namesOf(a).some((one) => namesOf(b).some((other) => areCompatible(one, other)));
}

function namesOf({ name, nameZh, aliases = [] }: EntityEntry): string[] {
  return [name, ...(nameZh === undefined ? [] : [nameZh]), ...aliases];
}

const pairKey = (people: readonly string[]): string => people.toSorted().join(" ");
