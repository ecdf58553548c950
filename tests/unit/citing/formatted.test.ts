import { describe, expect, it, vi } from "vitest";
import { cslItem } from "../../../server/citing/csl-item.ts";
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
      "CENTER FOR AI SAFETY. Statement on AI Risk[EB/OL]. (2023-05-30)[2026-11-23]. https://www.safe.ai/statement-on-ai-risk.",
    );
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
