import { type NumberTold, readNumbers } from "../wording/numbers-in-text.ts";
import type { ClaimEntry, ReportDraft } from "../format/report-data.ts";
import { months } from "./calendar-words.ts";
import { finding, type Finding } from "./finding.ts";
import { ClaimNames, strikeOut } from "./named-in-claim.ts";

const month = months.join("|");
/** Dates are kept as the claim's time, and numbers inside a name (GPT-4, A100) are its own. */
const notFigures = [
  new RegExp(`\\b\\d{1,2}(?: and \\d{1,2})? (?:${month})\\b`, "gu"),
  new RegExp(`\\b(?:${month}) \\d{1,2}\\b(?!,\\d{3})`, "gu"),
  /\b(?:1[89]|20)\d\d(?:s\b|\b(?![,.]\d))/gu,
  /\b\p{L}[\p{L}-]*\d[\w.-]*/gu,
];
/** Small numbers in words are the manner of speaking ("two ways"); from ten on they count something. */
const smallestInWords = 10;
export const countsSomething = ({ form, values }: NumberTold): boolean =>
  form === "figures" || (values[0] ?? 0) >= smallestInWords;

/** The figures that a claim's English text tells, dates and names left out. */
export function listFiguresTold(claim: ClaimEntry, names: ClaimNames): NumberTold[] {
  const text = notFigures.reduce(
    (rest, form) => rest.replaceAll(form, (match) => "_".repeat(match.length)),
    strikeOut(claim.en, names.of(claim)),
  );
  return readNumbers(text).filter(countsSomething);
}

export const isStructured = ({ values }: NumberTold, { figures = [] }: ClaimEntry): boolean =>
  figures.some(({ value, min, max }) =>
    [value, min, max].some((amount) => amount !== undefined && values.some((told) => isSame(told, amount))),
  );

/** 2.4 billion and 2400000000 differ by rounding in floating point. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9;

export function findUnstructuredFigures(draft: ReportDraft): Finding[] {
  const names = new ClaimNames(draft);
  return draft.claims.flatMap(({ value, place }) =>
    listFiguresTold(value, names)
      .filter((told) => !isStructured(told, value))
      .map(({ text }) =>
        finding({
          kind: "figure-not-structured",
          at: value.id,
          what: text,
          place: place.at("en"),
          message: `"${text}" is told but is none of the claim's figures`,
          hint: "add it to figures, or say in excuses.yaml why it is none",
        }),
      ),
  );
}
