import { kinds } from "../../server/contract/kinds.ts";
import { findRepeated, type Rule, unknownId } from "./rule.ts";

const aboutKinds = kinds.filter((kind) => kind !== "claim");

export const claimFilesMatchTheirSections: Rule = ({ claimFiles }, ids) => [
  ...claimFiles.flatMap(({ file, section: { value, place } }) => [
    ...ids.expectOther(value, place, "section"),
    ...(file === `claims/${value}.yaml` ? [] : [place.fault(`is "${value}", but the file is ${file}`)]),
  ]),
];

export const passagesAreOfTheSection: Rule = ({ passageClaims }, ids) => [
  ...passageClaims.flatMap(({ value, place }) => {
    if (!ids.has("section", value.section)) return [];
    const known = ids.list("passage").filter((passage) => passage.startsWith(`${value.section}.`));
    return [
      ...(ids.has("passage", value.passage)
        ? []
        : [unknownId(value.passage, place.at("number"), { known, what: "passage" })]),
      ...(value.claimCount > 0 === (value.noClaims === undefined)
        ? []
        : [place.fault("a passage has either claims or, under noClaims, the reason for none")]),
    ];
  }),
  ...findRepeated(
    passageClaims,
    ({ value }) => value.passage,
    (again, first) =>
      again.place
        .at("number")
        .fault(`passage ${again.value.passage} is told twice`, `first at ${first.place.describe()}`),
  ),
];

/** A claim's id is its passage and ordinal, so two with one ordinal are one. */
export const ordinalsAreUnique: Rule = ({ ids }) =>
  findRepeated(
    ids.filter(({ kind }) => kind === "claim"),
    ({ id }) => id,
    (again, first) =>
      again.place.fault(`duplicate ordinal: "${again.id}" is taken`, `first at ${first.place.describe()}`),
  );

export const aboutNamesEntitiesOnce: Rule = ({ claims }, ids) =>
  claims.flatMap(({ value, place }) =>
    value.about.flatMap((entity, index) => [
      ...ids.expect(entity, place.at("about", index), aboutKinds),
      ...(value.about.indexOf(entity) < index ? [place.at("about", index).fault(`"${entity}" stands here twice`)] : []),
    ]),
  );

export const speakersExist: Rule = ({ claims }, ids) =>
  claims.flatMap(({ value, place }) =>
    (value.assertedBy ?? []).flatMap((speaker, index) =>
      ids.expect(speaker, place.at("assertedBy", index), ["person", "organization"]),
    ),
  );

export const footnotesStandInThePassage: Rule = ({ claims, footnotes }, ids) => {
  const places = new Map(footnotes.map(({ value }) => [value.id, value]));
  const here = (passage: string) =>
    footnotes.filter(({ value }) => value.passage === passage).map(({ value }) => value.id);
  return claims.flatMap(({ value, place }) =>
    (value.footnotes ?? []).flatMap((footnote, index) => {
      const at = place.at("footnotes", index);
      const marker = places.get(footnote);
      if (!marker) return ids.expectOther(footnote, at, "footnote");
      if (marker.passage === value.passage || marker.section === value.section) return [];
      const marks = here(value.passage);
      return [
        at.fault(
          `"${footnote}" does not stand in passage ${value.passage}`,
          marks.length > 0 ? `its footnotes are ${marks.join(", ")}` : "it has no footnote: see named",
        ),
      ];
    }),
  );
};

export const namedDocumentsExist: Rule = ({ claims }, ids) =>
  claims.flatMap(({ value, place }) =>
    (value.named ?? []).flatMap((document, index) => ids.expect(document, place.at("named", index), ["paper", "web"])),
  );
