import type { SeedFault } from "../format/fault.ts";
import type { FootnoteEntry, ReportDraft } from "../format/report-data.ts";
import type { Located } from "../format/yaml-source.ts";
import { findRepeated, type Rule } from "./rule.ts";

/** A printed marker stands in one passage or heading, on its line; one that was never printed stands near a passage. */
export const footnotesHaveTheirPlace: Rule = (draft, ids) => {
  const lines = linesOf(draft);
  return [
    ...draft.footnotes.flatMap((footnote) => {
      const { value, place } = footnote;
      const number = /\d+/.exec(value.id)?.[0];
      const { passage, section, near } = value;
      return [
        ...(number === value.printed
          ? []
          : [place.at("printed").fault(`is "${value.printed}", but the id says ${number ?? "nothing"}`)]),
        ...(passage === undefined ? [] : ids.expectOther(passage, place.at("passage"), "passage")),
        ...(section === undefined ? [] : ids.expectOther(section, place.at("section"), "section")),
        ...(near === undefined ? [] : ids.expectOther(near, place.at("near"), "passage")),
        ...placeFaults(footnote, lines),
      ];
    }),
    ...findRepeated(
      draft.footnotes,
      ({ value: { line, column } }) => (line && column ? `${String(line)}:${String(column)}` : undefined),
      (again, first) => again.place.at("column").fault(`"${first.value.id}" stands in the same place`),
    ),
  ];
};

/** Where a marker leads fits its state. */
export const footnotesLeadSomewhere: Rule = ({ footnotes }, ids) =>
  footnotes.flatMap(({ value, place }) => {
    const documents = ["paper", "web"] as const;
    const { state, source, leadsTo, entry, candidates = [] } = value;
    return [
      ...(source === undefined ? [] : ids.expect(source, place.at("source"), documents)),
      ...(leadsTo === undefined ? [] : ids.expect(leadsTo, place.at("leadsTo"), documents)),
      ...candidates.flatMap((candidate, index) => ids.expect(candidate, place.at("candidates", index), documents)),
      ...(state === "leads" && (source === undefined || entry === undefined)
        ? [place.at("state").fault("a footnote that leads has a source and an entry of the list")]
        : []),
      ...((state === "misprinted") === (leadsTo !== undefined)
        ? []
        : [place.at("state").fault("leadsTo is told of a misprinted footnote, and of no other")]),
      ...(state === "lost" && entry !== undefined
        ? [place.at("entry").fault("a lost footnote has no entry in the list")]
        : []),
      ...((source === undefined) === (value.alignment === undefined)
        ? []
        : [place.at("source").fault("a source and its alignment are told together")]),
    ];
  });

function placeFaults({ value, place }: Located<FootnoteEntry>, lines: ReadonlyMap<string, number>): SeedFault[] {
  const { passage, section, near, line, column, state } = value;
  const places = [passage, section, near].filter((where) => where !== undefined);
  if (places.length !== 1) return [place.fault("stands in one place: a passage, a section, or near a passage")];
  if ((state === "never-printed") !== (near !== undefined)) {
    return [place.at("state").fault("near is told of a footnote that was never printed, and of no other")];
  }
  if (near !== undefined) return [];
  if (line === undefined || column === undefined) return [place.fault("line and column are missing")];
  const expected = lines.get(passage === undefined ? `section ${section ?? ""}` : `passage ${passage}`);
  return expected === undefined || expected === line
    ? []
    : [place.at("line").fault(`is ${String(line)}, but its place is line ${String(expected)} in the outline`)];
}

function linesOf({ sections }: ReportDraft): Map<string, number> {
  return new Map(
    sections.flatMap(({ value }) => [
      [`section ${value.id}`, value.line] as const,
      ...(value.passages ?? []).map(
        (passage) => [`passage ${value.id}.${String(passage.number)}`, passage.line] as const,
      ),
    ]),
  );
}
