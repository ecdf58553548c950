/** One thing that is wrong in the data: where it stands, what it is, and what would be right. */
export interface SeedFault {
  /** Below the report's folder: `claims/existential-risk.yaml`. */
  file: string;
  line: number;
  column: number;
  /** Within the entry that the fault is in: `relations[0].to`; empty where the whole entry or file is meant. */
  field: string;
  message: string;
  hint?: string;
}

/** Every fault of a report's data, sorted by file and line; nothing was written. */
export class SeedFaults extends Error {
  override readonly name = "SeedFaults";
  readonly faults: readonly SeedFault[];

  constructor(faults: readonly SeedFault[]) {
    const sorted = faults.toSorted(byPlace);
    super([`The data has ${countFaults(sorted)}:`, ...sorted.map((fault) => describeFault(".", fault))].join("\n  "));
    this.faults = sorted;
  }
}

/** `1 fault`, `3 faults`. */
export const countFaults = ({ length }: readonly SeedFault[]): string =>
  `${String(length)} ${length === 1 ? "fault" : "faults"}`;

/** As compilers tell it: `folder/claims/x.yaml:41:7 relations[0].to: unknown id "opanai"; did you mean "openai"?` */
export function describeFault(folder: string, fault: SeedFault): string {
  const place = `${folder}/${fault.file}:${String(fault.line)}:${String(fault.column)}`;
  const what = fault.hint === undefined ? fault.message : `${fault.message}; ${fault.hint}`;
  return fault.field === "" ? `${place} ${what}` : `${place} ${fault.field}: ${what}`;
}

function byPlace(a: SeedFault, b: SeedFault): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.message, b.message);
}

/** The same order on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
