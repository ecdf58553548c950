import type { SeedFault } from "../format/fault.ts";
import type { Place } from "../format/yaml-source.ts";
import type { FindingKind } from "./finding-kinds.ts";

/** One thing that the audit doubts. It is open until the data changes or a line of excuses.yaml says why it may stay. */
export interface Finding {
  kind: FindingKind;
  /** The passage, claim, entity or section that it is about. */
  at: string;
  /** The number, name, marker or pair of ids found; an excuse names it so. */
  what: string;
  fault: SeedFault;
}

interface Found {
  kind: FindingKind;
  at: string;
  what: string;
  place: Place;
  message: string;
  hint?: string;
}

export const finding = ({ kind, at, what, place, message, hint }: Found): Finding => ({
  kind,
  at,
  what,
  fault: place.fault(message, hint),
});
