import { expect, test } from "vitest";
import { generateReport } from "../../scripts/generate/generated-report.ts";

test("a generated report is the same for the same seed and size, and another for another seed", () => {
  const report = generateReport({ documents: 200, seed: 7 });
  expect(generateReport({ documents: 200, seed: 7 })).toEqual(report);
  expect(generateReport({ documents: 200, seed: 8 }).claims).not.toEqual(report.claims);
  expect([report.papers.length + report.webSources.length, report.claims.length]).toEqual([200, 200]);
});

test("a few of a generated report are spoken of and cited far more than the rest", () => {
  const { citations, claims } = generateReport({ documents: 1000, seed: 1 });
  const cited = new Map<string, number>();
  for (const { to } of citations) cited.set(to, (cited.get(to) ?? 0) + 1);
  const counts = [...cited.values()].toSorted((a, b) => b - a);
  const mean = citations.length / counts.length;
  expect(counts[0] ?? 0).toBeGreaterThan(8 * mean);
  expect(claims.filter(({ about }) => about.includes("organization-0")).length).toBeGreaterThan(100);
});
