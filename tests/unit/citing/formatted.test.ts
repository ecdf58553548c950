import { describe, expect, it, vi } from "vitest";
import { cslItem } from "../../../server/citing/csl-item.ts";
import { citationStyles } from "../../../server/contract/citation.ts";
import { formatEntry } from "../../../server/citing/formatted.ts";
import { page, preprint } from "./document.ts";

// The first entry of a style builds its engine.
vi.setConfig({ testTimeout: 60_000 });

describe("a formatted entry", () => {
  it("of an English preprint is what each style prints", () => {
    const item = cslItem(preprint());
    expect(formatEntry(item, "apa")).toEqual({
      text: "Bai, Y., Kadavath, S., Kundu, S., & Askell, A. (2022). Constitutional AI: Harmlessness from AI Feedback (arXiv:2212.08073). arXiv. https://arxiv.org/abs/2212.08073",
      html: "Bai, Y., Kadavath, S., Kundu, S., &#38; Askell, A. (2022). <i>Constitutional AI: Harmlessness from AI Feedback</i> (arXiv:2212.08073). arXiv. https://arxiv.org/abs/2212.08073",
    });
    expect(formatEntry(item, "chicago").text).toBe(
      "Bai, Yuntao, Saurav Kadavath, Sandipan Kundu, and Amanda Askell. 2022. “Constitutional AI: Harmlessness from AI Feedback.” arXiv. https://arxiv.org/abs/2212.08073.",
    );
    expect(formatEntry(item, "gb-t-7714").text).toBe(
      "BAI Y, KADAVATH S, KUNDU S, et al. Constitutional AI: Harmlessness from AI Feedback[A/OL]. arXiv, 2022. https://arxiv.org/abs/2212.08073.",
    );
  });

  it("says 等 in a Chinese entry and et al. in an English one, asked one after the other", () => {
    const chinese = cslItem(
      preprint({
        title: "深度学习综述",
        authors: ["张三", "李四", "王五", "赵六"],
        venue: "计算机学报 4(2), 3-9",
        arxiv: null,
      }),
    );
    const english = cslItem(preprint());
    expect(formatEntry(chinese, "gb-t-7714").text).toBe(
      "张三, 李四, 王五, 等. 深度学习综述[J/OL]. 计算机学报, 2022, 4(2): 3-9. https://arxiv.org/abs/2212.08073.",
    );
    expect(formatEntry(english, "gb-t-7714").text).toContain("KUNDU S, et al.");
    expect(formatEntry(chinese, "gb-t-7714").text).toContain("王五, 等.");
  });

  it("of a page without authors has its publisher for one, and the day on which its address was seen", () => {
    expect(formatEntry(cslItem(page()), "gb-t-7714").text).toBe(
      "Center for AI Safety. Statement on AI Risk[EB/OL]. (2023-05-30)[2026-11-23]. https://www.safe.ai/statement-on-ai-risk.",
    );
  });

  it("says et al. or 等 where a record counts more authors than it names, however many a style lists", () => {
    const authors = ["Rohan Anil", "Andrew M. Dai"];
    const english = cslItem(preprint({ authors, authorCount: 128 }));
    expect(formatEntry(english, "apa").text).toMatch(/^Anil, R\., Dai, A\. M\., et al\. \(2022\)\./);
    expect(formatEntry(english, "chicago").text).toMatch(/^Anil, Rohan, Andrew M\. Dai, et al\. 2022\./);
    expect(formatEntry(english, "gb-t-7714").text).toMatch(/^ANIL R, DAI A M, et al\. Constitutional/);
    const many = cslItem(
      preprint({
        authors: Array.from({ length: 20 }, (_, at) => `Ann Author${"abcdefghijklmnopqrst"[at] ?? ""}`),
        authorCount: 21,
      }),
    );
    expect(formatEntry(many, "apa").text).toMatch(/Authors, A\., et al\. \(2022\)\./);
    const chinese = cslItem(preprint({ title: "深度学习综述", authors: ["张三"], authorCount: 3 }));
    for (const style of citationStyles) {
      expect(formatEntry(chinese, style).text).toMatch(/^张三, 等\.? /);
      expect(formatEntry(chinese, style).text).not.toContain("others");
    }
  });

  it("gives no author to what a platform or a journal only carries, and its year once where that is all", () => {
    const post = cslItem(page({ genre: "social-media-post", publisher: "Twitter", published: "2023" }));
    expect(formatEntry(post, "apa").text).toBe(
      "Statement on AI Risk. (2023). Twitter. https://www.safe.ai/statement-on-ai-risk",
    );
    const undated = cslItem(page({ published: null, seenOn: null }));
    expect(formatEntry(undated, "apa").text).toMatch(/^Center for AI Safety\. \(n\.d\.\)\. Statement on AI Risk\./);
    const ofAYear = cslItem(page({ published: "2023", seenOn: null }));
    expect(formatEntry(ofAYear, "chicago").text).toBe(
      "Center for AI Safety. 2023. “Statement on AI Risk.” https://www.safe.ai/statement-on-ai-risk.",
    );
  });

  it("keeps the number of a working paper, says what it is, and gives a DOI once", () => {
    const item = cslItem(
      preprint({
        venue: "Harvard Business School Working Paper 24-013; later Organization Science (2026)",
        url: null,
        arxiv: null,
        doi: "10.1287/orsc.2025.21838",
      }),
    );
    expect(formatEntry(item, "apa").text).toContain(
      "(Working Paper No. 24-013). Harvard Business School. https://doi.org/",
    );
    expect(formatEntry(item, "chicago").text).toContain("” Working Paper 24-013. Harvard Business School.");
    expect(formatEntry(item, "gb-t-7714").text).toMatch(
      /: 24-013\[R\/OL\]\. .* https:\/\/doi\.org\/10\.1287\/orsc\.2025\.21838\.$/,
    );
  });

  it("dates a paper by the conference that printed it, not by the preprint before", () => {
    const item = cslItem(preprint({ venue: "ICML 2023 (PMLR 202, 35655-35739)", published: "2022-11" }));
    expect(formatEntry(item, "apa").text).toContain(
      "(2023). Constitutional AI: Harmlessness from AI Feedback. ICML 2023 (PMLR 202), 35655–35739.",
    );
  });

  it("capitalizes the whole of a hyphened word in Chicago's titles", () => {
    const item = cslItem(page({ title: "AI regulation: a pro-innovation approach" }));
    expect(formatEntry(item, "chicago").text).toContain("“AI Regulation: A Pro-Innovation Approach.”");
  });

  it("holds no markup but italics, whatever the title holds", () => {
    const title = "A <i>slanted</i> <script>alert(1)</script> & <img src=x onerror=y> title";
    const { text, html } = formatEntry(cslItem(preprint({ title })), "apa");
    expect(text).toContain(title);
    expect(html.replaceAll(/<\/?i>/g, "")).not.toMatch(/<[a-z/]/);
    expect(html).toContain("&#60;script");
  });

  it("of one document is not the one of another with the same id", () => {
    expect(formatEntry(cslItem(preprint({ title: "One" })), "apa").text).toContain("One");
    expect(formatEntry(cslItem(preprint({ title: "Another" })), "apa").text).toContain("Another");
  });
});
