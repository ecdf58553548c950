import { isLasting, type RelationType } from "../../server/contract/relations.ts";
import { isAfter } from "../wording/calendar.ts";
import type { Rule } from "./rule.ts";

/** What a report tells has happened before it came out, except for what it predicts, and for plans of which it tells the date. */
export const claimsAreNoLaterThanTheReport: Rule = ({ claims, report }) => {
  const published = report?.value.published;
  if (published === undefined) return [];
  return claims.flatMap(({ value, place }) =>
    value.time !== undefined &&
    value.subtype !== "prediction" &&
    isAfter(value.time, published) &&
    !tellsDate(value.en, value.time)
      ? [
          place
            .at("time")
            .fault(
              `${value.time} is after the report (${published}), and the claim is no prediction and does not tell that date`,
              "time is when the thing told happened",
            ),
        ]
      : [],
  );
};

/** What a claim dates after the report is foreseen, planned or possible, and its relations say so: their date is the claim's. */
export const whatIsToComeIsNotSaidAsSo: Rule = ({ claims, report }, ids) => {
  const published = report?.value.published;
  return claims.flatMap(({ value: { time, subtype, en, relations = [] }, place }) =>
    published === undefined ||
    time === undefined ||
    !isAfter(time, published) ||
    (subtype !== "prediction" && !tellsDate(en, time))
      ? []
      : relations.flatMap(({ type, to, modality }, index) =>
          modality !== undefined || isLasting(type as RelationType, ids.findKind(to))
            ? []
            : [
                place
                  .at("relations", index)
                  .fault(
                    `the claim is of ${time}, after the report (${published}), and this says it as so`,
                    "give it a modality, such as expected",
                  ),
              ],
        ),
  );
};

/**
 * A time with a month is told by the claim, or says where it is from; where that is a document, one that the claim rests on has
 * this very date.
 */
export const monthsSayWhereTheyAreFrom: Rule = ({ claims, footnotes, papers, webSources }) => {
  const behind = new Map(footnotes.map(({ value }) => [value.id, value.source]));
  const dates = new Map<string, string | undefined>([
    ...papers.map(({ value }) => [value.id, value.published] as const),
    ...webSources.map(({ value }) => [value.id, value.date] as const),
  ]);
  return claims.flatMap(({ value, place }) => {
    const { time, timeFrom } = value;
    if (time === undefined || !time.includes("-")) {
      return timeFrom === undefined ? [] : [place.at("timeFrom").fault("the claim's time has no month")];
    }
    if (timeFrom === undefined) {
      return tellsDate(value.en, time)
        ? []
        : [place.at("time").fault(`the claim does not tell ${time}`, "say under timeFrom where it is from")];
    }
    const documents = [...(value.named ?? []), ...(value.footnotes ?? []).flatMap((id) => behind.get(id) ?? [])];
    const fits = timeFrom !== "document" || documents.some((id) => dates.get(id)?.startsWith(time));
    return fits ? [] : [place.at("timeFrom").fault(`no document behind the claim is dated ${time}`)];
  });
};

/** "In November 2023" tells 2023-11, "in 2024" tells 2024. */
function tellsDate(text: string, time: string): boolean {
  const [year = "", month] = time.split("-");
  return text.includes(month === undefined ? year : `${nameOfMonth(Number(month))} ${year}`);
}

const nameOfMonth = (month: number): string =>
  new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1));
