import { isAfter } from "../wording/calendar.ts";
import type { Rule } from "./rule.ts";

/** What a report tells has happened before it came out, except for what it predicts, and for plans of which it tells the date. */
export const claimsAreNoLaterThanTheReport: Rule = ({ claims, report }) => {
  const published = report?.value.published;
  if (published === undefined) return [];
  return claims.flatMap(({ value, place }) =>
    value.time !== undefined &&
    value.sort !== "prediction" &&
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

/** "In November 2023" tells 2023-11, "in 2024" tells 2024. */
function tellsDate(text: string, time: string): boolean {
  const [year = "", month] = time.split("-");
  return text.includes(month === undefined ? year : `${nameOfMonth(Number(month))} ${year}`);
}

const nameOfMonth = (month: number): string =>
  new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1));
