import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import type { CitedDocument } from "../../../server/citing/cited-document.ts";
import { bibtexOf } from "../../../server/citing/bibtex.ts";
import { cslItem } from "../../../server/citing/csl-item.ts";
import { cslJsonOf } from "../../../server/citing/csl-json.ts";
import { risOf } from "../../../server/citing/ris.ts";
import { page, preprint } from "./document.ts";

/** What another program understands of what we wrote. */
const readers = {
  BibTeX: (document: CitedDocument) => new Cite(bibtexOf(cslItem(document)), { forceType: "@bibtex/text" }).data,
  RIS: (document: CitedDocument) => new Cite(risOf(cslItem(document)), { forceType: "@ris/file" }).data,
  "CSL-JSON": (document: CitedDocument) => new Cite(cslJsonOf(cslItem(document))).data,
};

/** The same words with any space between them: the formats of lines fold it. */
const words = (title: string) => new RegExp(`^${title.split(/\s+/).map(escaped).join("\\s+")}$`, "u");
const escaped = (word: string) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

describe.each(Object.entries(readers))("%s, read by a program that is not ours,", (_, read) => {
  it("is one document with its authors in order, its title, its date and its address", () => {
    const [item, ...more] = read(preprint());
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      title: "Constitutional AI: Harmlessness from AI Feedback",
      author: [
        { family: "Bai", given: "Yuntao" },
        { family: "Kadavath", given: "Saurav" },
        { family: "Kundu", given: "Sandipan" },
        { family: "Askell", given: "Amanda" },
      ],
      issued: { "date-parts": [[2022, 12, 15]] },
      URL: "https://arxiv.org/abs/2212.08073",
    });
  });

  it.each([
    ["signs that LaTeX takes for its own", "50% & #1 {x} $2 a_b"],
    ["a line that looks like the end of a record", "One ER  - two"],
    ["Chinese, quotes and an emoji", "《人工智能》“综述” 🦜"],
  ])("has a title with %s", (_case, title) => {
    expect(read(preprint({ title }))[0]).toMatchObject({ title: expect.stringMatching(words(title)) as unknown });
  });

  it("is a page without author, date and address as well", () => {
    const [item, ...more] = read(
      page({ publisher: null, published: null, url: null, seenOn: null, title: "Only a title" }),
    );
    expect(more).toEqual([]);
    expect(item).toMatchObject({ title: "Only a title" });
    expect(item).not.toHaveProperty("issued");
    expect(item).not.toHaveProperty("author");
  });
});
