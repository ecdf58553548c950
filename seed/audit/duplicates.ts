import { foldText } from "../../server/queries/search/words.ts";
import type { EntityEntry, ReportDraft } from "../format/report-data.ts";
import type { Located } from "../format/yaml-source.ts";
import { finding, type Finding } from "./finding.ts";

type Entity = Located<EntityEntry>;

/**
 * Entities of which a name of one is, spelling apart, a name of the other. People are held apart more strictly, with initials
 * and short forms, when the data is read.
 */
export function findLikelyDuplicates({ entities }: ReportDraft): Finding[] {
  const byName = new Map<string, Entity>();
  const pairs = new Map<string, Finding>();
  for (const entity of entities) {
    for (const name of namesOf(entity.value)) {
      const key = normalizeSpelling(foldText(name));
      const first = byName.get(key);
      if (!first) byName.set(key, entity);
      else if (first.value.id !== entity.value.id) {
        const what = [first.value.id, entity.value.id].toSorted().join(" ");
        pairs.set(
          what,
          finding({
            kind: "likely-duplicate",
            at: entity.value.id,
            what,
            place: entity.place,
            message: `"${name}" is a name of "${first.value.id}" as well (${first.place.describe()})`,
            hint: "one id for both, or say in excuses.yaml why they are two",
          }),
        );
      }
    }
  }
  return [...pairs.values()];
}

const namesOf = ({ name, nameZh, aliases = [] }: EntityEntry): string[] =>
  [name, nameZh, ...aliases].filter((one) => one !== undefined);

/** Ids that are one once hyphens, plurals and the two ways of writing English are put aside. */
export function findIdsSpeltAlike({ ids }: ReportDraft): Finding[] {
  const seen = new Map<string, string>();
  return ids
    .filter(({ kind }) => kind !== "passage" && kind !== "claim" && kind !== "section" && kind !== "footnote")
    .flatMap(({ id, place }) => {
      const key = id.split("-").map(normalizeSpelling).join("");
      const first = seen.get(key);
      if (first === undefined) seen.set(key, id);
      if (first === undefined || first === id) return [];
      return [
        finding({
          kind: "ids-spelt-alike",
          at: id,
          what: [first, id].toSorted().join(" "),
          place,
          message: `"${id}" and "${first}" differ only in spelling`,
          hint: "one id for both, or say in excuses.yaml why they are two",
        }),
      ];
    });
}

/** "Organisations" and "organization", "defence" and "defense", "modelling" and "modeling" come out alike. */
function normalizeSpelling(text: string): string {
  return text
    .split(" ")
    .map((word) =>
      word
        .replace(/is(?=(?:e|ed|er|es|ing|ation|ations)$)/u, "iz")
        .replace(/our(?=(?:s|ed|ing|al)?$)/u, "or")
        .replace(/ence(?=s?$)/u, "ense")
        .replace(/tre(?=[ds]?$)/u, "ter")
        .replace(/gramme(?=s?$)/u, "gram")
        .replace(/ll(?=(?:ed|er|ers|ing)$)/u, "l")
        .replace(/(?<=[^s]{2})ies$/u, "y")
        .replace(/(?<=\w{3}[^su])s$/u, ""),
    )
    .join(" ");
}

/** Claims of one passage whose words are the same in either language, spelling and order apart. */
export function findClaimsAlike({ claims }: ReportDraft): Finding[] {
  const seen = new Map<string, string>();
  return claims.flatMap(({ value: { id, passage, en, zh }, place }) => {
    const keys = [foldText(en).split(" ").toSorted().join(" "), foldText(zh)].map((words) => `${passage} ${words}`);
    const first = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
    if (first === undefined) {
      for (const key of keys) seen.set(key, id);
      return [];
    }
    const [message, hint] = [`says the same as ${first}`, "make one claim of both"];
    return [finding({ kind: "claims-alike", at: id, what: [first, id].join(" "), place, message, hint })];
  });
}
