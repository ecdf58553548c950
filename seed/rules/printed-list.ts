import type { ReportDraft } from "../format/report-data.ts";
import type { Located } from "../format/yaml-source.ts";
import { findRepeated, type Rule } from "./rule.ts";

/** An entry of the report's printed list is one document, and the document that a marker leads to is the one that its entry names. */
export const listEntriesAgree: Rule = (draft) => {
  const entries = listEntriesOf(draft);
  const told = new Set(entries.map(({ value }) => `${String(value.entry)} ${value.source}`));
  return [
    ...findRepeated(
      entries,
      ({ value }) => String(value.entry),
      (again, first) =>
        again.place.fault(`entry ${String(again.value.entry)} is that of "${first.value.source}" as well`),
    ),
    ...draft.footnotes.flatMap(({ value: { state, entry, source }, place }) => {
      if (state !== "leads" || entry === undefined || source === undefined) return [];
      if (told.has(`${String(entry)} ${source}`)) return [];
      return [
        place
          .at("entry")
          .fault(
            `entry ${String(entry)} is not told of "${source}"`,
            "add it to listEntries of that source, or mend it",
          ),
      ];
    }),
  ];
};

function listEntriesOf({ papers, webSources }: ReportDraft): Located<{ entry: number; source: string }>[] {
  return [...papers, ...webSources].flatMap(({ value, place }) =>
    (value.listEntries ?? []).map((entry, index) => ({
      value: { entry, source: value.id },
      place: place.at("listEntries", index),
    })),
  );
}
