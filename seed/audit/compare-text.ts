import { createHash } from "node:crypto";
import { numbersIn, readNumbers } from "../wording/numbers-in-text.ts";
import type { ClaimEntry, ReportDraft } from "../format/report-data.ts";
import type { Located } from "../format/yaml-source.ts";
import { listPassages, type PassageEntry } from "./coverage.ts";
import { months } from "./calendar-words.ts";
import { countsSomething, isSame } from "./figures-told.ts";
import { finding, type Finding } from "./finding.ts";
import { ClaimNames, strikeOut } from "./named-in-claim.ts";
import type { ReportText } from "./report-text.ts";

/** Holds the data against the report's own text: lines, checksums, and what each passage tells against what its claims tell. */
export function compareWithText(draft: ReportDraft, text: ReportText): Finding[] {
  return [
    ...findLinesWithoutPassage(draft, text),
    ...findMarkersNotTold(draft, text),
    ...findEntriesNotTold(draft, text),
    ...comparePassages(draft, text),
  ];
}

/** Every line down to the last passage is a passage or a heading. */
function findLinesWithoutPassage(draft: ReportDraft, { lines }: ReportText): Finding[] {
  const passages = listPassages(draft);
  const known = new Set([...draft.sections.map(({ value }) => value.line), ...passages.map(({ value }) => value.line)]);
  const last = Math.max(...known);
  const end = draft.sections.at(-1)?.place;
  return lines.slice(0, last).flatMap((line, index) => {
    const number = String(index + 1);
    if (known.has(index + 1) || line.trim() === "" || !end) return [];
    const message = `line ${number} of the report is no passage and no heading`;
    return [finding({ kind: "line-without-passage", at: "outline", what: `line ${number}`, place: end, message })];
  });
}

function findMarkersNotTold({ footnotes, report }: ReportDraft, { lines, printed }: ReportText): Finding[] {
  const keyOf = (line: number, column: number, number: string) => `${number} at ${String(line)}:${String(column)}`;
  const told = new Set(footnotes.map(({ value }) => keyOf(value.line ?? 0, value.column ?? 0, value.printed)));
  const missing = (printed?.markers ?? []).map(({ line, column, printed }) => keyOf(line, column, printed));
  const place = report?.place;
  return [
    ...missing.flatMap((what) =>
      told.has(what) || !place
        ? []
        : [
            finding({
              kind: "marker-not-told",
              at: "footnotes",
              what,
              place,
              message: `the report prints marker ${what}, which footnotes.yaml does not tell`,
            }),
          ],
    ),
    ...footnotes.flatMap(({ value: { id, line, column, printed: number }, place }) => {
      if (line === undefined || column === undefined) return [];
      if (lines[line - 1]?.startsWith(number, column)) return [];
      return [
        finding({
          kind: "marker-not-told",
          at: id,
          what: keyOf(line, column, number),
          place: place.at("column"),
          message: `the report does not print ${number} at line ${String(line)}, column ${String(column)}`,
        }),
      ];
    }),
  ];
}

function findEntriesNotTold({ papers, webSources, report }: ReportDraft, { printed }: ReportText): Finding[] {
  const told = new Set([...papers, ...webSources].flatMap(({ value }) => value.listEntries ?? []));
  const place = report?.place;
  return (printed?.entries ?? []).flatMap((entry) =>
    told.has(entry) || !place
      ? []
      : [
          finding({
            kind: "entry-not-told",
            at: "sources",
            what: `entry ${String(entry)}`,
            place,
            message: `entry ${String(entry)} of the printed list is told of no source`,
            hint: "add it to listEntries of its source",
          }),
        ],
  );
}

function comparePassages(draft: ReportDraft, { lines }: ReportText): Finding[] {
  const names = new ClaimNames(draft);
  return listPassages(draft).flatMap((passage) => {
    const { value, place } = passage;
    const line = lines[value.line - 1] ?? "";
    if (createHash("sha256").update(line.trim()).digest("hex") !== value.checksum) {
      const message = `line ${String(value.line)} of the report is not the text that the passage was read from`;
      return [finding({ kind: "passage-changed", at: value.id, what: value.id, place: place.at("checksum"), message })];
    }
    const located = draft.claims.filter((claim) => claim.value.passage === value.id);
    const claims = located.map((claim) => claim.value);
    if (claims.length === 0) return [];
    const text = withoutMarkers(line, value, draft);
    const called = claims.flatMap((claim) => names.of(claim));
    return [
      ...findNumbersNotTold(strikeOut(text, called), claims, passage),
      ...findNumbersNotInText(text, { claims: located, names, draft }),
      ...findNamesNotTold(text, { claims, called, passage }),
    ];
  });
}

/** The text with its markers blanked, so that a marker's digits are no number. */
function withoutMarkers(line: string, passage: PassageEntry, { footnotes }: ReportDraft): string {
  return footnotes.reduce((text, { value: { line: at, column, printed } }) => {
    if (at !== passage.line || column === undefined) return text;
    return text.slice(0, column) + " ".repeat(printed.length) + text.slice(column + printed.length);
  }, line);
}

/** A word that begins with a letter keeps its digits (GPT-4); the letters after a number (180M) belong to it. */
const latin = /(?<![\d.])\p{Script=Latin}[\p{Script=Latin}\d.’'_+-]*/gu;
/** GPT-4, A100: a name that the claim does not have as its entity's still keeps its digits. */
const latinWithDigits = /\b\p{L}[\p{L}-]*\d[\w.-]*/gu;
/** The month is held against the claim's time. */
const monthInChinese = /\d{1,2}(?= ?月)/gu;
/** "The third", as in "third party". */
const ordinal = /第[零一二三四五六七八九十百]+/gu;

function findNumbersNotTold(text: string, claims: readonly ClaimEntry[], { value, place }: Located<PassageEntry>) {
  const told = { English: numbersTold(claims, "en"), Chinese: numbersTold(claims, "zh") };
  const read = readNumbers(text.replaceAll(latin, blank).replaceAll(ordinal, blank));
  return read.flatMap(({ text: what, values }) => {
    // "Some", "half" and "a" are written with the character for one. A number with a multiplier is told with it.
    const [number = 0] = values;
    if (number < 2) return [];
    return (["English", "Chinese"] as const)
      .filter((language) => !told[language].some((one) => isSame(one, number)))
      .map((language) =>
        finding({
          kind: "number-not-told",
          at: value.id,
          what,
          place,
          message: `passage ${value.id} tells ${what} (${String(number)}), which no claim of it tells in ${language}`,
          hint: "tell it, or say in excuses.yaml why it need not be told",
        }),
      );
  });
}

interface InText {
  claims: readonly Located<ClaimEntry>[];
  names: ClaimNames;
  draft: ReportDraft;
}

/** A claim writes out "this year" and "last year", counted from the report's own; any other number has to stand in its passage. */
function findNumbersNotInText(text: string, { claims, names, draft }: InText): Finding[] {
  const year = Number(draft.report?.value.published.slice(0, 4));
  const known = [year, year - 1, ...numbersIn(text)];
  return claims.flatMap(({ value: claim, place }) =>
    (["en", "zh"] as const).flatMap((language) => {
      const left = strikeOut(claim[language], names.of(claim))
        .replaceAll(latinWithDigits, blank)
        .replaceAll(monthInChinese, blank);
      return readNumbers(left)
        .filter(
          (told) => countsSomething(told) && !told.values.some((one) => known.some((other) => isSame(one, other))),
        )
        .map(({ text: what }) =>
          finding({
            kind: "number-not-in-text",
            at: claim.id,
            what,
            place: place.at(language),
            message: `"${what}" is told, but not by the passage`,
            hint: "mend it, or say in excuses.yaml where it is from",
          }),
        );
    }),
  );
}

const blank = (text: string): string => "_".repeat(text.length);

function numbersTold(claims: readonly ClaimEntry[], language: "en" | "zh"): number[] {
  return claims.flatMap((claim) => {
    const words = claim[language].split(/[^A-Za-z]+/);
    return [
      ...numbersIn(claim[language]),
      ...(claim.time?.match(/\d+/g) ?? []).map(Number),
      ...(claim.figures ?? []).flatMap(({ value, min, max }) => [value, min, max].filter((one) => one !== undefined)),
      ...months.flatMap((month, index) => (words.includes(month) ? [index + 1] : [])),
    ];
  });
}

interface Told {
  claims: readonly ClaimEntry[];
  /** What they may call what they speak of. */
  called: readonly string[];
  passage: Located<PassageEntry>;
}

function findNamesNotTold(text: string, { claims, called, passage: { value, place } }: Told): Finding[] {
  const words = wordsOf([...claims.flatMap(({ en, zh }) => [en, zh]), ...called].join("\n"));
  return [...new Set([...text.matchAll(latin)].map(([word]) => word.replace(/[.’']+$/u, "")))]
    .filter((word) => [...wordsOf(word)].some((part) => !words.has(part)))
    .map((what) =>
      finding({
        kind: "name-not-told",
        at: value.id,
        what,
        place,
        message: `passage ${value.id} names "${what}", which no claim of it tells`,
        hint: "name it in a claim, or say in excuses.yaml why it need not be named",
      }),
    );
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{Script=Latin}\d]+/gu) ?? []);
