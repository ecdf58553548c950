import { isAfter } from "../calendar.ts";
import type { Rule } from "./rule.ts";

/** What a report tells has happened before it came out, except for what it predicts. */
export const claimsAreNoLaterThanTheReport: Rule = ({ claims, report }) => {
  const published = report?.value.published;
  if (published === undefined) return [];
  return claims.flatMap(({ value, place }) =>
    value.time !== undefined && value.sort !== "prediction" && isAfter(value.time, published)
      ? [
          place
            .at("time")
            .fault(
              `${value.time} is after the report (${published}), and the claim is no prediction`,
              "time is when the thing told happened",
            ),
        ]
      : [],
  );
};
