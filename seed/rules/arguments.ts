import { findRepeated, type Rule, unknownId } from "./rule.ts";

/** A claim speaks for or against another claim, never itself. */
export const argumentsAreBetweenClaims: Rule = ({ claims }, ids) => {
  const known = ids.list("claim");
  return claims.flatMap(({ value, place }) =>
    (["supports", "disputes"] as const).flatMap((side) => {
      const links = (value[side] ?? []).map((link, index) => ({ link, place: place.at(side, index, "claim") }));
      return [
        ...links.flatMap(({ link, place: at }) => {
          if (link.claim === value.id) return [at.fault(`the claim ${side} itself`)];
          return ids.findKind(link.claim) === "claim" ? [] : [unknownId(link.claim, at, { known, what: "claim" })];
        }),
        ...findRepeated(
          links,
          ({ link }) => link.claim,
          ({ link, place: at }) => at.fault(`"${link.claim}" stands here twice`),
        ),
      ];
    }),
  );
};
