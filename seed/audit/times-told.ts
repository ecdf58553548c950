import type { ClaimEntry, ReportDraft } from "../format/report-data.ts";
import { months } from "./calendar-words.ts";
import { finding, type Finding } from "./finding.ts";
import { ClaimNames, strikeOut } from "./named-in-claim.ts";

const month = months.join("|");
/** "May and June 2023", "12 October 2023", "2022"; a year within a name (State of AI Report 2023) is the name's. */
const date = new RegExp(`(?:\\b(${month})(?: and (${month}))? )?\\b((?:19|20)\\d\\d)\\b`, "gu");

/** A claim that tells a year, or a month of one, keeps it as its time: as much of it as is told. */
export function findTimesNotTold(draft: ReportDraft): Finding[] {
  const names = new ClaimNames(draft);
  return draft.claims.flatMap(({ value, place }) =>
    listDates(value, names)
      .filter((told) => !told.some((one) => value.time?.startsWith(one)))
      .map(([what = ""]) =>
        finding({
          kind: "time-not-told",
          at: value.id,
          what,
          place: value.time === undefined ? place.at("en") : place.at("time"),
          message: `the claim tells ${what}, and its time is ${value.time ?? "not given"}`,
          hint: "mend its time, or say in excuses.yaml why it is of another",
        }),
      ),
  );
}

/** Each date told, as the times that it may be kept as: two months that are named together are one date. */
function listDates(claim: ClaimEntry, names: ClaimNames): string[][] {
  return [...strikeOut(claim.en, names.of(claim)).matchAll(date)].map(([, first, second, year = ""]) =>
    first === undefined
      ? [year]
      : [first, second].flatMap((name) => (name === undefined ? [] : [`${year}-${numberOf(name)}`])),
  );
}

const numberOf = (name: string): string => String(months.findIndex((one) => one === name) + 1).padStart(2, "0");
