import { isReading, relationTypeNames } from "../../server/contract/relations.ts";
import { suggest } from "../format/nearest.ts";
import { findRepeated, type Rule, unknownId } from "./rule.ts";

const readingTypes: readonly string[] = relationTypeNames.filter(isReading);

/** A reading says in one of a few words how a claim bears on another claim, never on itself, and on each once. */
export const readingsAreBetweenClaims: Rule = ({ claims }, ids) => {
  const known = ids.list("claim");
  return claims.flatMap(({ value, place }) => {
    const readings = (value.readings ?? []).map((reading, index) => ({ reading, place: place.at("readings", index) }));
    return [
      ...readings.flatMap(({ reading: { type, claim }, place: at }) => [
        ...(readingTypes.includes(type)
          ? []
          : [
              at
                .at("type")
                .fault(
                  `"${type}" is no reading of two claims`,
                  suggest(type, readingTypes) ?? `one of ${readingTypes.join(", ")}`,
                ),
            ]),
        ...(claim === value.id ? [at.at("claim").fault("a claim bears on another claim, not on itself")] : []),
        ...(ids.findKind(claim) === "claim" ? [] : [unknownId(claim, at.at("claim"), { known, what: "claim" })]),
      ]),
      ...findRepeated(
        readings,
        ({ reading }) => reading.claim,
        ({ reading, place: at }) => at.at("claim").fault(`"${reading.claim}" stands here twice`),
      ),
    ];
  });
};

/** A reading is somebody's: without a name it would pass for the report's word. */
export const readingsAreSomebodys: Rule = ({ claims, report }) => {
  const first = claims.find(({ value }) => (value.readings ?? []).length > 0);
  if (first === undefined || report === undefined || report.value.readings !== undefined) return [];
  return [
    first.place
      .at("readings")
      .fault("nobody is named who reads it so", "name them in report.yaml: readings: { by, on }"),
  ];
};

/** That one claim disputes another is one reading, told once: it holds in both directions. */
export const disputesAreToldOnce: Rule = ({ claims }) => {
  const told = claims.flatMap(({ value, place }) =>
    (value.readings ?? []).flatMap(({ type, claim }, index) =>
      type === "DISPUTES" ? [{ pair: [value.id, claim].toSorted().join(" "), place: place.at("readings", index) }] : [],
    ),
  );
  return findRepeated(
    told,
    ({ pair }) => pair,
    (again, first) => again.place.fault("the other claim already disputes this one", `at ${first.place.describe()}`),
  );
};
