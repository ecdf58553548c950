import type { Figure } from "../../server/contract/card.ts";
import { spaced } from "../i18n/format.ts";
import type { Words } from "../i18n/en.ts";

export type FigureFields = Pick<Figure, "value" | "min" | "max" | "unit" | "currency" | "bound" | "approx">;

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const superscript = (value: number) => [...String(value)].map((digit) => superscripts[Number(digit)]).join("");

/** Numbers of computing operations: "2.1 × 10²³". */
function powerOfTen(value: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential().split("e+");
  const power = `10${superscript(Number(exponent))}`;
  return mantissa === "1" ? power : `${mantissa} × ${power}`;
}

/** "4 billion" only where no digit is lost by it. */
const isRound = (value: number): boolean => {
  const step = 10 ** (Math.floor(Math.log10(value) / 3) * 3 - 3);
  return value >= 1e6 && Number.isInteger(value / step);
};

const compact = { notation: "compact", compactDisplay: "long", maximumFractionDigits: 3 } as const;
const everyDigit = { maximumFractionDigits: 6 } as const;

/** "$": Intl abbreviates "billion" where it sets the sign itself. */
const signOf = (currency: string): string =>
  new Intl.NumberFormat("en", { style: "currency", currency }).formatToParts(0).find(({ type }) => type === "currency")
    ?.value ?? currency;

function amountText(value: number, currency: string | null, language: "en" | "zh"): string {
  if (value >= 1e15) return powerOfTen(value);
  const digits = isRound(value) ? compact : everyDigit;
  if (language === "en") {
    const amount = new Intl.NumberFormat("en", digits).format(value);
    return currency === null ? amount : `${signOf(currency)}${amount}`;
  }
  const named = { style: "currency", currencyDisplay: "name", minimumFractionDigits: 0 } as const;
  const format = new Intl.NumberFormat("zh-CN", currency === null ? digits : { ...named, currency, ...digits });
  return spaced(format.format(value));
}

const magnitudes = {
  1e3: "thousands",
  1e4: "tensOfThousands",
  1e5: "hundredsOfThousands",
  1e6: "millions",
  1e9: "billions",
} as const;
type Magnitude = (typeof magnitudes)[keyof typeof magnitudes];

/** Of what is only known to be thousands, "at least about 1,000" would say more and mean less. */
function findMagnitude({ value, min, max, unit, currency, bound, approx }: FigureFields): Magnitude | undefined {
  const least = bound === "at-least" ? value : max === null ? min : null;
  const isCount = currency === null && (unit === null || unit === "count");
  if (!approx || !isCount || least === null) return undefined;
  return (magnitudes as Readonly<Record<number, Magnitude>>)[least];
}

/** A figure as it is said: exactly the amount that was given, with its unit, its bound and whether it is approximate. */
export function figureText(figure: FigureFields, language: "en" | "zh", words: Words["figures"]): string {
  const { value, min, max, unit, currency } = figure;
  const one = (amount: number) => amountText(amount, currency, language);
  const known: Readonly<Record<string, string>> = words.units;
  const measured = (amount: string) => {
    if (unit === null || unit === "count" || unit === currency) return amount;
    if (unit === "percent") return words.percent(amount);
    if (unit === "rank") return words.rank(amount, figure.bound);
    return words.withUnit(amount, (Object.hasOwn(known, unit) ? known[unit] : undefined) ?? unit.replaceAll("-", " "));
  };
  const magnitude = findMagnitude(figure);
  if (magnitude !== undefined) return words.magnitudes[magnitude];
  const roughly = (said: string) => (figure.approx ? words.about(said) : said);
  const bounded = () => {
    if (value !== null) {
      const said = roughly(measured(one(value)));
      return figure.bound === null || unit === "rank" ? said : words.bounds[figure.bound](said);
    }
    if (min !== null && max !== null) return roughly(measured(words.range(one(min), one(max))));
    if (min !== null) return words.bounds["at-least"](roughly(measured(one(min))));
    return max === null ? "" : words.bounds["at-most"](roughly(measured(one(max))));
  };
  return bounded();
}
