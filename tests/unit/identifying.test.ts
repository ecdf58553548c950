import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { addressForm } from "../../server/identifying/address.ts";
import { findFootnoteNumber } from "../../server/queries/search/footnote-number.ts";
import { findIdentifier as find } from "../../server/identifying/identifier.ts";

const findIdentifier = (typed: string) => find(typed)?.identifier;

const nothing = {
  arxiv: null,
  dois: [],
  openAlexId: null,
  wikidata: null,
  ror: null,
  orcid: null,
  addresses: [],
  pages: [],
};

describe("an identifier that was typed", () => {
  it.each(["2212.08073", "arXiv:2212.08073", "arxiv 2212.08073v2", "ARXIV: 2212.08073"])("is read from %s", (typed) => {
    expect(findIdentifier(typed)).toEqual({ ...nothing, arxiv: "2212.08073" });
  });

  it("is read from an address, which is looked for as well", () => {
    expect(findIdentifier("https://arxiv.org/pdf/2212.08073v1.pdf")).toEqual({
      ...nothing,
      arxiv: "2212.08073",
      addresses: ["arxiv.org/pdf/2212.08073v1.pdf"],
      pages: ["arxiv.org/pdf/2212.08073v1.pdf"],
    });
  });

  it.each(["10.1126/Science.adh2586", "doi:10.1126/science.adh2586", "DOI 10.1126/science.adh2586."])(
    "is a DOI in %s",
    (typed) => {
      expect(findIdentifier(typed)).toEqual({ ...nothing, dois: ["10.1126/science.adh2586"] });
    },
  );

  it("is both where arXiv gave out the DOI", () => {
    expect(findIdentifier("10.48550/arXiv.2212.08073")).toEqual({
      ...nothing,
      arxiv: "2212.08073",
      dois: ["10.48550/arxiv.2212.08073"],
    });
  });

  it("may be OpenAlex's, or an old one of arXiv's", () => {
    expect(findIdentifier("https://openalex.org/w4311991106")?.openAlexId).toBe("W4311991106");
    expect(findIdentifier("cs/0102003")).toEqual({ ...nothing, arxiv: "cs/0102003" });
  });

  it.each([
    ["Q34433", { wikidata: "Q34433" }],
    ["q34433", { wikidata: "Q34433" }],
    ["052gg0110", { ror: "052gg0110" }],
    ["0000-0002-1694-233x", { orcid: "0000-0002-1694-233X" }],
    ["ORCID 0000-0002-1694-233X", { orcid: "0000-0002-1694-233X" }],
  ])("is that of a person, an organization or a place in %s", (typed, found) => {
    expect(findIdentifier(typed)).toEqual({ ...nothing, ...found });
  });

  it.each([
    ["https://www.wikidata.org/wiki/Q34433", { wikidata: "Q34433" }],
    ["http://www.wikidata.org/entity/Q34433", { wikidata: "Q34433" }],
    ["https://ror.org/052gg0110", { ror: "052gg0110" }],
    ["https://orcid.org/0000-0002-1694-233X", { orcid: "0000-0002-1694-233X" }],
  ])("is read from the address %s", (typed, found) => {
    expect(findIdentifier(typed)).toMatchObject(found);
  });

  it.each(["constitutional", "GPT-4", "2212", "about 2212.08073", "Q4", "0123456789", "宪法", "and/or"])(
    "is none in %s",
    (typed) => {
      expect(findIdentifier(typed)).toBeUndefined();
    },
  );
});

describe("an identifier inside an address", () => {
  it.each([
    ["https://huggingface.co/papers/2307.09288", { arxiv: "2307.09288" }],
    ["https://ar5iv.labs.arxiv.org/html/2307.09288v2", { arxiv: "2307.09288" }],
    ["https://www.google.com/url?q=https%3A%2F%2Farxiv.org%2Fabs%2F2307.09288&sa=D", { arxiv: "2307.09288" }],
    ["https://web.archive.org/web/2023/https://arxiv.org/abs/2307.09288", { arxiv: "2307.09288" }],
    ["https://doi.org/10.1145%2F3442188.3445922", { dois: ["10.1145/3442188.3445922"] }],
    ["https://dl.acm.org/doi/pdf/10.1145/3442188.3445922", { dois: ["10.1145/3442188.3445922"] }],
    ["https://www.example.org/doi/10.1080/0096.2023/full", { dois: ["10.1080/0096.2023/full", "10.1080/0096.2023"] }],
    ["https://a.example/full?target=10.1080/0096.2023", { dois: ["10.1080/0096.2023"] }],
  ])("is found in %s", (address, found) => {
    expect(findIdentifier(address)).toMatchObject(found);
  });

  it("may stand in a sentence, and leaves the words of the address to be looked for", () => {
    expect(find("see <https://example.org/blog/chip-war.html>, please")).toEqual({
      identifier: {
        ...nothing,
        addresses: ["example.org/blog/chip-war.html"],
        pages: ["example.org/blog/chip-war.html"],
      },
      words: "see blog chip war please",
    });
  });

  it("keeps what a DOI may hold", () => {
    expect(findIdentifier("10.5555/a<b>c;2-#")?.dois).toEqual(["10.5555/a<b>c;2-#"]);
  });
});

describe("an address", () => {
  it.each([
    "https://safe.ai/statement-on-ai-risk",
    "http://www.safe.ai/statement-on-ai-risk/",
    "HTTPS://WWW.Safe.AI:443/statement-on-ai-risk#letter",
    "safe.ai/statement-on-ai-risk",
    "www.safe.ai/statement-on-ai-risk.",
    "<https://safe.ai/statement-on-ai-risk?utm_source=x&fbclid=1>",
    "(https://safe.ai/statement%2Don%2Dai%2Drisk)",
    "https://safe.ai//statement-on-ai-risk/index.html",
  ])("is the same page as %s", (written) => {
    expect(addressForm(written)?.address).toBe("safe.ai/statement-on-ai-risk");
  });

  it("keeps the parameters that tell documents apart, and the page without them unless it is nothing then", () => {
    expect(addressForm("https://a.org/view?id=7&utm_medium=mail")).toEqual({
      address: "a.org/view?id=7",
      page: "a.org/view",
    });
    expect(addressForm("https://youtube.com/watch?v=abc")).toEqual({ address: "youtube.com/watch?v=abc", page: null });
  });

  it("keeps a bracket that it opens itself", () => {
    expect(addressForm("https://en.wikipedia.org/wiki/Go_(game)")?.address).toBe("en.wikipedia.org/wiki/Go_(game)");
  });

  it.each(["node.js", "GPT-3.5", "and/or", "e.g. this", "10.1145/3442188", "宪法", ""])("is none in %s", (text) => {
    expect(addressForm(text)).toBeUndefined();
  });

  it("has a form that is its own form, whatever is encoded in it, and how often", () => {
    const parts = fc.array(
      fc.constantFrom(
        "a",
        "é",
        "%00",
        "%20",
        "%0A",
        "%2F",
        "%25",
        "%2541",
        "%3F",
        "%23",
        "%C2%85",
        "/",
        ".",
        ")",
        "?b=%20",
        "&c=%23",
        "#d",
      ),
      { maxLength: 8 },
    );
    const made = parts.map((all) => `https://a.example/${all.join("")}`);
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), made), (url) => {
        const form = addressForm(url)?.address;
        fc.pre(form !== undefined);
        expect(addressForm(`https://${form}`)?.address).toBe(form);
      }),
    );
  });
});

describe("the number of a footnote", () => {
  it.each([
    "58",
    "[58]",
    "footnote 58",
    "Footnote #58",
    "fn. 58",
    "note 58",
    "脚注 58",
    "腳註58",
    "注释58",
    "第58条脚注",
    "第 58 号脚注",
    "５８",
  ])("is read from %s", (typed) => {
    expect(findFootnoteNumber(typed)).toBe("58");
  });

  it.each(["GPT-4", "58 experts", "footnote", "2212.08073", "5.8"])("is none in %s", (typed) => {
    expect(findFootnoteNumber(typed)).toBeUndefined();
  });
});
