import { spaced } from "../format.ts";
import type { copying as english } from "../en/copying.ts";

export const copying: typeof english = {
  copy: "复制",
  copyClaim: (claim) => `复制这条论断及其来源：${claim}`,
  cite: "引用",
  citeDocument: (title) => `引用：${title}`,
  forms: { html: "带链接", markdown: "Markdown", plain: "纯文本" },
  styles: { apa: "APA 第 7 版", chicago: "芝加哥第 17 版", "gb-t-7714": "GB/T 7714—2015" },
  formats: { bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" },
  copyIn: (form) => `复制为 ${form}`,
  forPrograms: "供软件使用：",
  copied: (form) => spaced(`已复制：${form}`),
  copiedPlain: "已复制为纯文本：带格式复制需要安全地址",
  failed: "未能复制，请手动选取",
  fromMemory: (fields) => `以下各项凭记忆写出，刊印前请核对：${fields}。`,
  footnote: (printed) => `脚注 ${printed}`,
  source: "来源：",
  noSource: "报告没有给出来源。",
  traced: "溯源：",
  betweenSources: "；",
  place: (report, path, passage) => `《${report}》，${[...path, passage].join(" › ")}。`,
  ourWords: "措辞出自 Claimtrace。",
};
