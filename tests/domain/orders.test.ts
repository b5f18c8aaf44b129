import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePoint } from "../../src/domain/date/point.ts";
import { compareText } from "../../src/domain/fold.ts";
import { kindNames } from "../../src/domain/kind-names.ts";
import { compareKeys, dateSortText, type Order, ordersOf } from "../../src/domain/orders.ts";
import { act, event, source, state, statement } from "../questions/records.ts";
import { chance, someDate } from "./date/some-dates.ts";

const sorted = (order: Order, records: readonly { readonly key: string }[]) =>
  records
    .map((record) => ({ key: record.key, text: order.textOf(record as never) }))
    .toSorted((a, b) => compareText(a.text, b.text))
    .map(({ key }) => key);

function orderOf(kind: Parameters<typeof ordersOf>[0], name: string): Order {
  const order = ordersOf(kind).find((one) => one.name === name);
  if (!order) throw new Error(`${kind} has no order ${name}.`);
  return order;
}

describe("a date sorts by its first possible day, then its last", () => {
  test.each([
    ["2020-04-16", "2020-04-16 2020-04-16"],
    ["2020-04", "2020-04-01 2020-04-30"],
    ["2020~", "2019-01-01 2021-12-31"],
    ["[2024-01-29,2024-01-30]", "2024-01-29 2024-01-30"],
    ["../2019-10-11", "0000-00-00 2019-10-11"],
    ["2024-01-29/..", "2024-01-29 ~"],
    [undefined, "~"],
  ])("%s as %j", (edtf, text) => {
    expect(dateSortText(edtf)).toBe(text);
  });

  test("an open start comes first, an open end behind its equals, no date at all last", () => {
    const ascending = [
      "../0001-01-01",
      "../2030",
      "0001-01-01",
      "2020-01-01",
      "2020-01",
      "2020",
      "2020-01-01/..",
      "2020-01-02",
      "9999-12-31",
      undefined,
    ];
    const shuffled = ascending.toReversed();
    const sorted = shuffled.toSorted((a, b) => compareText(dateSortText(a), dateSortText(b)));
    expect(sorted).toEqual(ascending);
  });

  test("whatever the dates, the texts compare as the rule says", () => {
    const byRule = (a: string, b: string): number => {
      const [one, other] = [parsePoint(a), parsePoint(b)];
      const byFirst = compareText(one.earliest ?? "", other.earliest ?? "");
      return byFirst === 0 ? compareText(one.latest ?? "~", other.latest ?? "~") : byFirst;
    };
    fc.assert(
      fc.property(someDate, someDate, (a, b) => {
        expect(Math.sign(compareText(dateSortText(a), dateSortText(b)))).toBe(
          Math.sign(byRule(a, b)),
        );
      }),
      chance,
    );
  });
});

describe("the orders of a kind", () => {
  test.each([
    ["State", ["KEY", "NAME"]],
    ["PolicyAction", ["KEY", "NAME", "ANNOUNCED", "PUBLISHED", "EFFECTIVE", "RECORDED"]],
    ["Agreement", ["KEY", "NAME", "REACHED", "SIGNED", "IN_FORCE"]],
    ["Control", ["KEY", "NAME", "LAST_SEEN", "CHECKED"]],
    ["Event", ["KEY", "NAME", "DATE"]],
    ["Source", ["KEY", "TITLE", "PUBLISHED"]],
    ["Dispute", ["KEY"]],
  ] as const)("%s: %j", (kind, names) => {
    expect(ordersOf(kind).map(({ name }) => name)).toEqual(names);
  });

  test.each(kindNames)("%s: each has a property and a description of its own", (kind) => {
    const orders = ordersOf(kind);
    expect(new Set(orders.map(({ property }) => property)).size).toBe(orders.length);
    for (const { name, property, description } of orders) {
      expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect(property).toMatch(/^(key|by[A-Z][A-Za-z]*)$/);
      expect(description).toMatch(/\.$/);
    }
  });
});

describe("records in an order", () => {
  test("by name, without case and diacritics, then by key", () => {
    const records = [
      state("CZE", { name: "Česko" }),
      state("BBB", { name: "beta" }),
      state("AAA", { name: "Beta" }),
      state("DDD", { name: "Delta" }),
    ];
    expect(sorted(orderOf("State", "NAME"), records)).toEqual(["AAA", "BBB", "CZE", "DDD"]);
  });

  test("by title", () => {
    const records = [source("A", { title: "Über" }), source("B", { title: "unten" })];
    expect(sorted(orderOf("Source", "TITLE"), records)).toEqual(["A", "B"]);
  });

  test("by a date, then by key, without one last", () => {
    const records = [
      ...act("E-NONE", {}),
      ...act("D-OPEN", { effective: "2020-01-01/.." }),
      ...act("C-MONTH", { effective: "2020-01" }),
      ...act("B-DAY", { effective: "2020-01-01" }),
      ...act("A-DAY", { effective: "2020-01-01" }),
    ];
    expect(sorted(orderOf("PolicyAction", "EFFECTIVE"), records)).toEqual([
      "A-DAY",
      "B-DAY",
      "C-MONTH",
      "D-OPEN",
      "E-NONE",
    ]);
  });

  test("an event that lasted by its days, among those of one day", () => {
    const records = [
      event("C", { date: "2020-06-02" }),
      event("B", { during: "2020-06-01/2020-12-31" }),
      event("A"),
    ];
    expect(sorted(orderOf("Event", "DATE"), records)).toEqual(["B", "C", "A"]);
  });

  test("of mixed kinds by key", () => {
    const records = [statement("C"), state("BRA"), event("A")];
    expect(records.toSorted(compareKeys).map(({ key }) => key)).toEqual(["A", "BRA", "C"]);
  });
});
