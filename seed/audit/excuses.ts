import type { ReportDraft } from "../format/report-data.ts";
import type { FindingKind } from "./finding-kinds.ts";
import { finding, type Finding } from "./finding.ts";

interface Excused {
  open: Finding[];
  excused: Finding[];
}

/**
 * The findings that no excuse covers, those that one does, and the excuses that cover nothing as findings of their own.
 *
 * @param wasSought an excuse of a finding that was not sought is not stale
 */
export function applyExcuses(
  found: readonly Finding[],
  { excuses }: ReportDraft,
  wasSought: (kind: FindingKind) => boolean,
): Excused {
  const used = new Set<number>();
  const isExcused = (one: Finding): boolean => {
    const index = excuses.findIndex(
      ({ value }) =>
        value.finding === one.kind && value.what === one.what && (value.at === undefined || value.at === one.at),
    );
    if (index >= 0) used.add(index);
    return index >= 0;
  };
  const excused = found.filter(isExcused);
  const open = found.filter((one) => !excused.includes(one));
  const stale = excuses.flatMap(({ value, place }, index) =>
    used.has(index) || !wasSought(value.finding)
      ? []
      : [
          finding({
            kind: "stale-excuse",
            at: value.at ?? value.finding,
            what: value.what,
            place,
            message: `excuses ${value.finding} of "${value.what}", which is not found`,
            hint: "remove it, or mend its words",
          }),
        ],
  );
  return { open: [...open, ...stale], excused };
}
