import { describe, expect, test } from "vitest";
import { actDate } from "../../src/domain/act-date.ts";

describe("the date of an act that moves the fold", () => {
  const all = {
    effective: "2020-04-04",
    published: "2020-03-03",
    announced: "2020-02-02",
    recorded: "2020-01-01",
  };

  test.each([
    ["effective", all],
    ["published", { ...all, effective: undefined }],
    ["announced", { announced: all.announced, recorded: all.recorded }],
    ["recorded", { recorded: all.recorded }],
  ] as const)("is its day %s, the first known in that order", (field, dates) => {
    const known = Object.fromEntries(Object.entries(dates).filter(([, date]) => date));
    expect(actDate(known)).toMatchObject({ field, point: { edtf: all[field] } });
  });

  test("is none where none is known", () => {
    expect(actDate({})).toBeNull();
  });
});
