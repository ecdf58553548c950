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
    expect(layOutTimeline([], 5)).toBeUndefined();
    expect(layOutTimeline([at("2023"), at("2023", "another")], 5)).toBeUndefined();
  });

  test("takes one moment told more or less exactly for one", () => {
    expect(layOutTimeline([at("2022-12"), at("2022-12-15"), at("2022")], 5)).toBeUndefined();
  });

  test("shows a year as a stretch, a month as a short one and a day as a point, oldest first", () => {
    const layout = layOutTimeline([at("2023-07-01"), at("2022"), at("2023-01")], 5);
    expect(layout?.years).toEqual([
      { year: 2022, at: 0 },
      { year: 2023, at: 0.5 },
      { year: 2024, at: 1 },
    ]);
    expect(layout?.places.map(({ time, from, to }) => ({ time, from, to: Number(to.toFixed(4)) }))).toEqual([
      { time: "2022", from: 0, to: 0.5 },
      { time: "2023-01", from: 0.5, to: 0.5417 },
      { time: "2023-07-01", from: 0.75, to: 0.75 },
    ]);
  });

  test("keeps the newest where there is no room for all, and tells how many there are", () => {
    const layout = layOutTimeline([at("2020"), at("2021"), at("2022"), at("2023")], 2);
    expect(layout?.places.map(({ time }) => time)).toEqual(["2022", "2023"]);
    expect(layout?.total).toBe(4);
  });

  test("writes at most six years below a long line", () => {
    const layout = layOutTimeline([at("1950"), at("2023")], 5);
    expect(layout?.years.map(({ year }) => year)).toEqual([1950, 1965, 1980, 1995, 2010]);
  });
});
