import { describe, expect, it } from "vitest";
import { asHtml, asMarkdown, asPlain, type ClaimQuote } from "../../web/ui/claim-quote.ts";

const quote: ClaimQuote = {
  claim: "Anthropic's *Constitutional* AI <supervises> a model",
  lines: [
    [{ text: "State of AI 2023, Safety › Constitutional AI, passage 2." }],
    [
      { text: "Source: " },
      { text: "Constitutional AI", href: "https://arxiv.org/abs/2212.08073?a=1&b=<2>", isTitle: true },
      { text: ", 2022" },
    ],
    [{ text: "https://here.test/en/trace/a", href: "https://here.test/en/trace/a" }],
  ],
};

describe("a claim for pasting", () => {
  it("is plain text with its addresses written out", () => {
    expect(asPlain(quote)).toBe(
      [
        "Anthropic's *Constitutional* AI <supervises> a model",
        "State of AI 2023, Safety › Constitutional AI, passage 2.",
        "Source: Constitutional AI, https://arxiv.org/abs/2212.08073?a=1&b=<2>, 2022",
        "https://here.test/en/trace/a",
      ].join("\n"),
    );
  });

  it("is Markdown in which nothing of a title is read as a mark", () => {
    expect(asMarkdown(quote)).toBe(
      [
        String.raw`> Anthropic's \*Constitutional\* AI \<supervises\> a model`,
        "State of AI 2023, Safety › Constitutional AI, passage 2.",
        "Source: [*Constitutional AI*](<https://arxiv.org/abs/2212.08073?a=1&b=%3C2%3E>), 2022",
        "<https://here.test/en/trace/a>",
      ].join("\n\n"),
    );
  });

  it("is HTML that holds its text as text", () => {
    expect(asHtml(quote)).toBe(
      "<blockquote><p>Anthropic's *Constitutional* AI &lt;supervises&gt; a model</p></blockquote>" +
        "<p>State of AI 2023, Safety › Constitutional AI, passage 2.</p>" +
        '<p>Source: <a href="https://arxiv.org/abs/2212.08073?a=1&amp;b=&lt;2&gt;"><cite>Constitutional AI</cite></a>, 2022</p>' +
        '<p><a href="https://here.test/en/trace/a">https://here.test/en/trace/a</a></p>',
    );
  });
});
