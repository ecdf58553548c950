import { describe, expect, test } from "vitest";
import { entityId } from "../../server/contract/kinds.ts";
import { layOutTimeline, type Dated } from "../../web/views/card/timeline-layout.ts";

const at = (time: string, id = `on-${time}`): Dated => ({
  id: entityId.parse(id),
  kind: "paper",
  name: id,
  nameZh: null,
  short: null,
  shortZh: null,
  time,
});

describe("the timeline of a card", () => {
  test("is nothing below two different times", () => {
    expect(layOutTimeline([])).toBeUndefined();
    expect(layOutTimeline([at("2023"), at("2023", "another")])).toBeUndefined();
  });

  test("takes one moment told more or less exactly for one", () => {
    expect(layOutTimeline([at("2022-12"), at("2022-12-15"), at("2022")])).toBeUndefined();
  });

  test("holds everything, month by month, oldest first, a year without a month before its months", () => {
    const dated = [at("2023-07-01"), at("2022"), at("2023-01"), at("2023"), at("2023-07"), at("2022-12-31")];
    expect(layOutTimeline(dated)?.map((period) => [period.time, period.dated.map(({ time }) => time)])).toEqual([
      ["2022", ["2022"]],
      ["2022-12", ["2022-12-31"]],
      ["2023", ["2023"]],
      ["2023-01", ["2023-01"]],
      ["2023-07", ["2023-07", "2023-07-01"]],
    ]);
  });

  test("drops nothing, however many there are", () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      at(index % 2 === 0 ? "2023-05" : "2022", `d-${String(index)}`),
    );
    expect(layOutTimeline(many)?.flatMap(({ dated }) => dated)).toHaveLength(60);
  });
});
