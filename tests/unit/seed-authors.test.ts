import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CheckedReport } from "../../seed/format/report-data.ts";
import { readReport } from "../../seed/format/read-report.ts";
import { projectRoot } from "../../server/project-root.ts";

const bibliography = join(projectRoot, "..", "shared", "report", "bibliography.json");
const isHere = existsSync(bibliography);

interface Listed {
  id: string;
  title: string | null;
  authors: string[];
  url?: string | null;
  arxiv_id?: string | null;
}

const plain = (text: string): string => text.toLowerCase().replaceAll("’", "'").replaceAll(/\s+/gu, " ").trim();
/** "lukeprog (Luke Muehlhauser)" and "Zoubin Ghahramani (chair)" by the name that a note would use. */
const nameOf = (listed: string): string => /\((\p{Lu}[^)]*)\)/u.exec(listed)?.[1] ?? listed.replace(/ \(.*\)$/u, "");

function namesAsPrinted(
  report: CheckedReport,
  document: CheckedReport["papers"][number] | CheckedReport["webSources"][number],
) {
  const people = new Map(report.entities.map(({ id, name }) => [id, name]));
  const printedAs: Readonly<Record<string, string>> = ("printedAs" in document ? document.printedAs : undefined) ?? {};
  const names = (document.authors ?? []).map((author) => printedAs[author] ?? people.get(author) ?? author);
  return "authorText" in document && document.authorText !== undefined ? [document.authorText, ...names] : names;
}

describe(`the authors of every document${isHere ? "" : " (no bibliography.json in ../shared/report: nothing was compared)"}`, () => {
  test.skipIf(!isHere)(
    "are those of the bibliography in its order, and who is left out is named in a note",
    async () => {
      const report = await readReport(join(projectRoot, "seed", "state-of-ai-2023"));
      const { papers, websources } = JSON.parse(readFileSync(bibliography, "utf8")) as Record<
        "papers" | "websources",
        Listed[]
      >;
      const documents = [...report.papers, ...report.webSources];
      const wrong: string[] = [];
      let compared = 0;
      for (const listed of [...papers, ...websources]) {
        const same = documents.find(
          (document) =>
            plain(document.title) === plain(listed.title ?? "") || (Boolean(listed.url) && document.url === listed.url),
        );
        if (same === undefined) continue;
        compared += 1;
        const ours = namesAsPrinted(report, same);
        const note = same.note?.en ?? "";
        const expected = listed.authors.filter((name) => ours.includes(name) || !note.includes(nameOf(name)));
        if (JSON.stringify(ours) !== JSON.stringify(expected))
          wrong.push(`${same.id}: ${ours.join(", ")} / ${expected.join(", ")}`);
      }
      expect(wrong).toEqual([]);
      expect(compared).toBeGreaterThan(70);
    },
  );
});

test("a document's number of authors is that of its list, unless the list says that it is cut", async () => {
  const { papers } = await readReport(join(projectRoot, "seed", "state-of-ai-2023"));
  expect(
    papers.filter(({ authorCount, authors }) => authorCount !== undefined && authorCount <= authors.length),
  ).toEqual([]);
});
