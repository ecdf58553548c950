import { isEntityKind } from "../format/read-draft.ts";
import type { KnownId } from "../format/report-data.ts";
import { findRepeated, type Rule } from "./rule.ts";

/** Claims, sources and entities share one set of ids; sections, passages, footnotes and questions have one each. */
const namespaceOf = ({ kind }: KnownId): string => (isEntityKind(kind) ? "entity" : kind);

export const idsAreUnique: Rule = ({ ids }) =>
  findRepeated(
    // Claims have a rule of their own, which speaks of their ordinals.
    ids.filter(({ kind }) => kind !== "claim"),
    (known) => `${namespaceOf(known)} ${known.id}`,
    (again, first) => again.place.fault(`duplicate id "${again.id}"`, `first at ${first.place.describe()}`),
  );

const identifiers = ["doi", "arxiv", "isbn", "openAlexId", "s2Id"] as const;

/** Two papers with one DOI are one paper. */
export const identifiersAreUnique: Rule = ({ papers }) =>
  identifiers.flatMap((identifier) =>
    findRepeated(
      papers,
      ({ value }) => value[identifier],
      (again, first) =>
        again.place
          .at(identifier)
          .fault(`is that of "${first.value.id}" as well`, `first at ${first.place.describe()}`),
    ),
  );
