import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeHome } from "../support/claimtrace-process.ts";
import { saidBy, typed } from "../support/typed-command.ts";

function write(name: string, text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "claimtrace-import-")), name);
  writeFileSync(file, text);
  return file;
}

const said = async (run: ReturnType<typeof typed>) => ({
  code: (await run.ended).code,
  lines: saidBy(run).trimEnd().split("\n"),
});

describe("npm run import", () => {
  test("tells what is in each file, known by its content and not by its name, and ends with 0", async () => {
    const references = write(
      "notes.txt",
      "@article{bai, title = {A title}, author = {Bai, Y.}, year = 2022, doi = {10.1000/xyz}, odd = {kept}}",
    );
    const list = write("list.bib", "10.1000/abc\n");
    const { code, lines } = await said(typed(`npm run import -- --check ${references} ${list}`, { home: makeHome() }));
    expect(lines).toEqual([
      "notes.txt: BibTeX or BibLaTeX, read as UTF-8",
      "  1 entry, 0 left out as faulty",
      "  1 with a title, 1 with authors, 1 with a date, 1 with a DOI, arXiv or other number, 0 with an abstract, 0 references",
      "  kept, not understood: odd (1)",
      "list.bib: a list of identifiers or addresses, read as UTF-8",
      "  1 entry, 0 left out as faulty",
      "  0 with a title, 0 with authors, 0 with a date, 1 with a DOI, arXiv or other number, 0 with an abstract, 0 references",
    ]);
    expect(code).toBe(0);
  });

  test("tells a fault with file, line, key and how to mend it, reads the others, and ends with 2", async () => {
    const file = write("refs.bib", "@article{one, title = {One}}\n@article{two, year = 2020}\n");
    const { code, lines } = await said(typed(`npm run import -- --check ${file}`, { home: makeHome() }));
    expect(lines).toContain(
      "refs.bib:2 [two] has neither a title nor an identifier; give it a title, or a DOI, arXiv number or address",
    );
    expect(lines).toContain("  1 entry, 1 left out as faulty");
    expect(code).toBe(2);
  });

  test.each([
    [
      "what is of no known format",
      write("letter.txt", "Dear editor,\nthank you.\n"),
      "letter.txt:1 is of no format known here; BibTeX, RIS,",
    ],
    ["a file that is not there", "no-such-file.bib", "no-such-file.bib cannot be read: there is no such file"],
    ["a folder", tmpdir(), `${tmpdir()} cannot be read: it is a folder; name the files in it`],
  ])("ends with 1 for %s, and says why", async (_, file, why) => {
    const { code, lines } = await said(typed(`npm run import -- --check ${file}`, { home: makeHome() }));
    expect(lines.join("\n")).toContain(why);
    expect(code).toBe(1);
  });

  test("does nothing without --check, and says that it cannot yet", async () => {
    const { code, lines } = await said(
      typed(`npm run import -- ${write("refs.bib", "@misc{a, title={A}}")}`, { home: makeHome() }),
    );
    expect(lines).toEqual(["Say --check: putting references into the graph comes with the library."]);
    expect(code).toBe(1);
  });
});
