import type { SeedFault } from "../format/fault.ts";
import { approximateWords, boundWords, currencyWords, unitWords } from "../wording/figure-words.ts";
import { numbersIn } from "../wording/numbers-in-text.ts";
import type { ClaimEntry, FigureEntry } from "../format/report-data.ts";
import type { Located } from "../format/yaml-source.ts";
import type { Rule } from "./rule.ts";

const amounts = ["value", "min", "max"] as const;

export const figuresHaveAValue: Rule = ({ claims }, ids) =>
  claims.flatMap((claim) =>
    figuresOf(claim).flatMap(({ value, place }) => {
      const isRange = value.min !== undefined || value.max !== undefined;
      const faults: SeedFault[] = [];
      if ((value.value !== undefined) === isRange) faults.push(place.fault("has either a value or a range (min, max)"));
      if (value.min !== undefined && value.max !== undefined && value.min >= value.max) {
        faults.push(place.at("max").fault("is not above min"));
      }
      if (value.bound !== undefined && isRange) {
        faults.push(
          place.at("bound").fault("a range has its bounds in min and max", "leave bound out, or give one value"),
        );
      }
      const ofFaults = (value.of ?? []).flatMap((subject, index) => {
        const at = place.at("of", index);
        if (ids.findKind(subject) === undefined) return ids.expect(subject, at, ["topic"]);
        if (claim.value.about.includes(subject)) return [];
        return [at.fault(`the claim does not speak of "${subject}"`, "add it to about, if it does")];
      });
      return [...faults, ...ofFaults];
    }),
  );

/** A figure kept as data is told in the claim's words, in both languages. */
export const figuresAreTold: Rule = ({ claims }) =>
  claims.flatMap((claim) => {
    const told = { English: numbersIn(claim.value.en), Chinese: numbersIn(claim.value.zh) };
    return figuresOf(claim).flatMap(({ value, place }) =>
      amounts.flatMap((amount) => {
        const number = value[amount];
        if (number === undefined) return [];
        return (["English", "Chinese"] as const)
          .filter((language) => !holds(told[language], number))
          .map((language) => place.at(amount).fault(`${String(number)} is not told in the claim's ${language} text`));
      }),
    );
  });

/** Currency, unit, bound and approximation of a figure are those of the claim's words, in both languages. */
export const figuresAreWordedAlike: Rule = ({ claims }) =>
  claims.flatMap((claim) =>
    figuresOf(claim).flatMap(({ value, place }) => {
      const { currency = "", unit = "", bound = "", approx } = value;
      const meant = [
        { field: "currency", said: currency, words: currencyWords[currency] },
        { field: "unit", said: unit, words: unitWords[unit] },
        { field: "bound", said: bound, words: boundWords[bound] },
        { field: "approx", said: "approximate", words: approx === true ? approximateWords : undefined },
      ];
      return meant.flatMap(({ field, said, words }) => {
        if (words === undefined) return [];
        const silent = [
          ...(words.en.test(claim.value.en) ? [] : ["English"]),
          ...(words.zh.test(claim.value.zh) ? [] : ["Chinese"]),
        ];
        return silent.map((language) =>
          place.at(field).fault(`"${said}" is not what the claim's ${language} text says`),
        );
      });
    }),
  );

function figuresOf({ value, place }: Located<ClaimEntry>): Located<FigureEntry>[] {
  return (value.figures ?? []).map((figure, index) => ({ value: figure, place: place.at("figures", index) }));
}

/** 2.4 billion and 2400000000 differ by rounding in floating point. */
function holds(numbers: readonly number[], wanted: number): boolean {
  return numbers.some((number) => Math.abs(number - wanted) <= Math.abs(wanted) * 1e-9);
}
