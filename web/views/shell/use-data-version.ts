import { useQuery } from "@tanstack/react-query";
import { reports } from "../../../server/contract/report.ts";
import { operationQuery } from "../../api.ts";

const shownLength = 8;

/** The version of the data that the page tells, in full and as it is shown; empty until it is known. */
export function useDataVersion(): { whole: string; shown: string } {
  const { data: whole = "" } = useQuery({
    ...operationQuery(reports, {}),
    select: (answer) => answer.reports.map((report) => report.version).join("+"),
  });
  return { whole, shown: whole.slice(0, shownLength) };
}
