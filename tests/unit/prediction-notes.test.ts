import { join } from "node:path";
import { expect, test } from "vitest";
import { readReport } from "../../seed/format/read-report.ts";
import { projectRoot } from "../../server/project-root.ts";
import { tellsWhatSettles } from "../../web/ui/prediction-note.ts";

test("the notes on the report's own predictions tell what would settle them", async () => {
  const { claims } = await readReport(join(projectRoot, "seed", "state-of-ai-2023"));
  const predicted = claims.filter(({ id, subtype }) => id.startsWith("predictions.") && subtype === "prediction");
  expect(predicted.length).toBe(10);
  expect(
    predicted.filter(({ subtype, note }) => !tellsWhatSettles(subtype, note?.en ?? null)).map(({ id }) => id),
  ).toEqual([]);
});

test("a note on another sort of claim does not, however it begins", () => {
  expect(tellsWhatSettles("finding", "Settled by the court in May.")).toBe(false);
  expect(tellsWhatSettles("prediction", "The report does not name the law.")).toBe(false);
  expect(tellsWhatSettles("prediction", null)).toBe(false);
});
