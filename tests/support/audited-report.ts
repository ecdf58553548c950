import { createHash } from "node:crypto";
import type { ReportText } from "../../seed/audit/report-text.ts";
import { smallReport } from "./small-report.ts";

/** What the small report was read from: a line a heading or passage, the markers at their columns. */
const lines = [
  "章节",
  "Robots 机器人 1",
  "2023 年 5 月,顶点公司的软抓握能握住 80% 的杯子2,可替代 Hard grip。",
  "三座工厂都已采用,将于 2024 年出售。见 Acme Robotics 2",
  "[图]",
  "机械臂",
  "机械臂有 7 个关节。",
];

const markers = [
  { line: 2, column: 11, printed: "1" },
  { line: 3, column: 30, printed: "2" },
  { line: 4, column: 37, printed: "2" },
];

export const robotText: ReportText = { lines, printed: { markers, entries: [1, 2] } };

export const robotBibliography = JSON.stringify({
  footnotes: [
    ...markers.map(({ printed, ...place }) => ({ inline_number: Number(printed), ...place })),
    { inline_number: 3, line: null, column: null },
  ],
  list_items: [{ list_item: 1 }, { list_item: 2 }],
});

export const checksumOf = (line: number): string =>
  createHash("sha256")
    .update(lines[line - 1] ?? "")
    .digest("hex");

/** The small report with its checksums, its markers where the text has them, and one passage more. */
export const auditedReport: Readonly<Record<string, string>> = {
  ...smallReport,
  "outline.yaml": (smallReport["outline.yaml"] ?? "").replaceAll(
    /line: (\d+), checksum: "[0-9a-f]+"/g,
    (_match, line: string) => `line: ${line}, checksum: "${checksumOf(Number(line))}"`,
  ),
  "footnotes.yaml": markers.reduce(
    (text, { line, column }) =>
      text.replace(
        new RegExp(`(line: ${String(line)}\\n  column: )\\d+`),
        (_match, before: string) => `${before}${String(column)}`,
      ),
    smallReport["footnotes.yaml"] ?? "",
  ),
  "claims/arms.yaml": `section: arms
passages:
  - number: 1
    claims:
      - ordinal: 1
        en: The arm has 7 joints.
        zh: 机械臂有 7 个关节。
        subtype: finding
        about: [acme]
        figures:
          - { counts: joints, countsZh: 关节, value: 7, unit: count }
`,
  "excuses.yaml": `- finding: marker-without-claim
  what: footnote-1
  because: It stands on the heading, and no sentence rests on it.
`,
};
