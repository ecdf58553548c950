import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { readReport } from "../../seed/format/read-report.ts";
import { loadReport } from "../../seed/graph/load-report.ts";
import { applySchema } from "../../seed/graph/schema.ts";
import { citation } from "../../server/contract/citation.ts";
import { entityId } from "../../server/contract/kinds.ts";
import { openDatabase } from "../../server/graph/database.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { expectProblem } from "../support/expect-problem.ts";
import { type Edit, writeSeedFolder } from "../support/seed-folder.ts";

const database = openDatabase(inject("neo4j"));
let app: RunningApp;
beforeAll(async () => {
  app = await startApp(database);
});
beforeEach(async () => {
  await database.execute("MATCH (n) DETACH DELETE n");
  await applySchema(database);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const load = async (edits: Edit[] = []) => void (await loadReport(database, await readReport(writeSeedFolder(edits))));
const cite = (id: string) => app.ask(citation, { id: entityId.parse(id) });
const lines = (...of: string[]) => of.join("\r\n");

describe("a citation", () => {
  test("of a paper is told in all six forms", async () => {
    await load();
    const { csl, ...answer } = await cite("gentle-grip");
    expect(answer).toEqual({
      id: "gentle-grip",
      formatted: {
        apa: {
          text: "Stone, A., & Field, B. (2022). A gentle grip. Journal of Hands 3. https://doi.org/10.1234/grip.1",
          html: "Stone, A., &#38; Field, B. (2022). A gentle grip. <i>Journal of Hands 3</i>. https://doi.org/10.1234/grip.1",
        },
        chicago: {
          text: "Stone, Ada, and B. Field. 2022. “A Gentle Grip.” Journal of Hands 3, May. https://doi.org/10.1234/grip.1.",
          html: "Stone, Ada, and B. Field. 2022. “A Gentle Grip.” <i>Journal of Hands 3</i>, May. https://doi.org/10.1234/grip.1.",
        },
        "gb-t-7714": {
          text: "STONE A, FIELD B. A gentle grip[J/OL]. Journal of Hands 3, 2022[2024-01-02]. https://arxiv.org/abs/2205.00001. DOI:10.1234/grip.1.",
          html: "STONE A, FIELD B. A gentle grip[J/OL]. Journal of Hands 3, 2022[2024-01-02]. https://arxiv.org/abs/2205.00001. DOI:10.1234/grip.1.",
        },
      },
      bibtex: `@article{gentle-grip,
  author = {Stone, Ada and Field, B.},
  title = {{A gentle grip}},
  journal = {Journal of Hands 3},
  year = {2022},
  month = {5},
  day = {4},
  doi = {10.1234/grip.1},
  url = {https://arxiv.org/abs/2205.00001},
  urldate = {2024-01-02},
}
`,
      ris: lines(
        "TY  - JOUR",
        "ID  - gentle-grip",
        "AU  - Stone, Ada",
        "AU  - Field, B.",
        "TI  - A gentle grip",
        "T2  - Journal of Hands 3",
        "PY  - 2022",
        "DA  - 2022/05/04/",
        "DO  - 10.1234/grip.1",
        "UR  - https://arxiv.org/abs/2205.00001",
        "Y2  - 2024/01/02",
        "LA  - en-US",
        "ER  - ",
        "",
      ),
      fromMemory: [],
    });
    expect(JSON.parse(csl)).toEqual([
      {
        id: "gentle-grip",
        type: "article-journal",
        "container-title": "Journal of Hands 3",
        title: "A gentle grip",
        author: [
          { family: "Stone", given: "Ada" },
          { family: "Field", given: "B." },
        ],
        issued: { "date-parts": [[2022, 5, 4]] },
        DOI: "10.1234/grip.1",
        URL: "https://arxiv.org/abs/2205.00001",
        accessed: { "date-parts": [[2024, 1, 2]] },
        language: "en-US",
      },
    ]);
  });

  test("of a page has its publisher for an author, and says what nobody saw", async () => {
    await load();
    const { formatted, fromMemory } = await cite("arm-page");
    expect(formatted.apa.text).toBe("Acme. (2023, February). The arm page. https://example.org/arm");
    expect(formatted["gb-t-7714"].text).toBe("Acme. The arm page[EB/OL]. (2023-02). https://example.org/arm.");
    expect(fromMemory).toEqual(["title"]);
  });

  test("of a page of which neither author nor date is known makes nothing up", async () => {
    await load([["sources/web.yaml", '  publisher: acme\n  date: "2023-02"\n', ""]]);
    const { formatted, bibtex, ris } = await cite("arm-page");
    expect(formatted.apa.text).toBe("The arm page. (n.d.). https://example.org/arm");
    expect(formatted.chicago.text).toBe("“The Arm Page.” n.d. https://example.org/arm.");
    expect(bibtex).not.toMatch(/author|year|month/);
    expect(ris).not.toMatch(/^(?:AU|PY|DA)/m);
  });

  test("of a title with signs of BibTeX and RIS stays one entry", async () => {
    await load([["sources/web.yaml", "title: The arm page", 'title: "50% & {more}\\nER  - TY"']]);
    const { bibtex, ris } = await cite("arm-page");
    expect(bibtex).toContain(String.raw`title = {{50\% \& \textbraceleft{}more\textbraceright{} ER - TY}},`);
    expect(ris.split("\r\n")).toContain("TI  - 50% & {more} ER - TY");
  });

  test("is told for documents only", async () => {
    await load();
    for (const id of ["acme", "ada-stone", "nobody"])
      await expectProblem(await app.fetch(`/api/citations/${id}`), "not-found", {
        detail: `No document has the id "${id}"`,
      });
  });
});
