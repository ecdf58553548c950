import type { Rule } from "./rule.ts";

/** Headings come after the one above them, lines only grow, and passages are numbered from 1 under each heading. */
export const outlineIsInOrder: Rule = ({ sections }, ids) => {
  const before = new Set<string>();
  let line = 0;
  return sections.flatMap(({ value, place }) => {
    const faults = [];
    if (value.parent !== undefined && !before.has(value.parent)) {
      const unknown = ids.expectOther(value.parent, place.at("parent"), "section");
      const late = place
        .at("parent")
        .fault(`"${value.parent}" comes later in the outline`, "a heading follows its own");
      faults.push(...(unknown.length > 0 ? unknown : [late]));
    }
    before.add(value.id);
    if (value.line < line) faults.push(place.at("line").fault(`line ${String(value.line)} comes before the one above`));
    line = Math.max(line, value.line);
    for (const [index, passage] of (value.passages ?? []).entries()) {
      const at = place.at("passages", index);
      if (passage.number !== index + 1) faults.push(at.at("number").fault(`must be ${String(index + 1)}`));
      if (passage.line < line)
        faults.push(at.at("line").fault(`line ${String(passage.line)} comes before the one above`));
      line = Math.max(line, passage.line);
    }
    return faults;
  });
};
