import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import { kindNames, type KindName } from "../../src/domain/kind-names.ts";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import { ordersOf } from "../../src/domain/orders.ts";
import type { PolicyGraph, ReleaseView, Step, Where } from "../../src/store/policy-graph.ts";
import { datasetOf } from "../generate/dataset.ts";
import { byKey, keysFound, orderOf, unhurried } from "./asking.ts";
import { reachedIn } from "./reached.ts";
import { badlySorting, sample } from "./sample.ts";
import { stored } from "./stored.ts";

const first = { after: null, limit: 1_000 };
const reached = reachedIn(sample.records);
const keysOf = (records: readonly AnyRecord[] | undefined) => records?.map(({ key }) => key);

/** What every store of the policy graph must do; `open` answers one that holds this dataset. */
export function policyGraphContract(
  name: string,
  open: (dataset: Dataset) => Promise<PolicyGraph>,
): void {
  const opened: PolicyGraph[] = [];
  const viewOf = async (dataset: Dataset): Promise<ReleaseView> => {
    const graph = await open(dataset);
    opened.push(graph);
    return graph.current(unhurried);
  };

  describe(`${name} keeps the contract of the policy graph`, () => {
    let view: ReleaseView;
    beforeAll(async () => {
      view = await viewOf(sample);
    });
    afterAll(() => Promise.all(opened.map((graph) => graph.close())));

    test("the release is shown as the seeds name it, with its counts and hash", () => {
      expect(view.release).toEqual(sample.release);
    });

    test("a view can be read until another deadline", async () => {
      const later = view.until(unhurried);
      expect(later.release).toEqual(view.release);
      expect([...(await later.get(["TUR"])).keys()]).toEqual(["TUR"]);
    });

    describe("get", () => {
      test("answers records of mixed kinds, each as it was stored", async () => {
        const keys = sample.records.map(({ key }) => key);
        const found = await view.get(keys);
        expect([...found.values()]).toEqual(sample.records);
        expect([...found.keys()]).toEqual(keys);
      });
      test("leaves out what is no record", async () => {
        expect([...(await view.get(["NOBODY", "TUR", "", "ANY", "tur"])).keys()]).toEqual(["TUR"]);
        expect(await view.get([])).toEqual(new Map());
      });
      test("reads an inner part as its owner", async () => {
        const found = await view.get(["CAN-2019/incursion", "NOBODY/word"]);
        expect([...found].map(([key, { key: own }]) => [key, own])).toEqual([
          ["CAN-2019/incursion", "CAN-2019"],
        ]);
      });
      test("reads an inner record as itself", async () => {
        const found = await view.get(["CAN-2024/re-export"]);
        expect(found.get("CAN-2024/re-export")?.type).toBe("Condition");
      });
      test("takes a key for text, whatever it says", async () => {
        expect(await view.get([`TUR"}) DETACH DELETE n //`, "\uD800", "`x`"])).toEqual(new Map());
      });
    });

    describe("find and count", () => {
      const keysPassing = async (kind: KindName, where: Where) => {
        const found = keysOf(await view.find(kind, where, byKey(kind))) ?? [];
        expect(await view.count(kind, where)).toBe(found.length);
        return found;
      };
      /** Of those whose keys we know by heart. */
      const passing = async (kind: KindName, where: Where) =>
        (await keysPassing(kind, where)).filter((key) => key.startsWith("CAN"));
      test("by key, in order, those of the kind only", async () => {
        const keys = ["TUR", "CAN", "CAN-TUR", "NOBODY", "CAN"];
        const found = await view.find("State", { keys }, byKey("State"));
        expect(keysOf(found)).toEqual(["CAN", "TUR"]);
        expect(await view.count("State", { keys })).toBe(2);
      });
      test("an inner part is not found as its owner", async () => {
        const where = { keys: ["CAN-2019/incursion"] };
        expect(await view.find("PolicyAction", where, byKey("PolicyAction"))).toEqual([]);
      });
      test("by reference, of the keys of one filter any", async () => {
        expect(await keysFound(view, "Control", { target: ["TUR", "NATO"] })).toEqual([
          "CAN-TUR",
          "TUR-NATO",
        ]);
        const where = { references: { target: ["TUR", "NATO"] } };
        expect(await view.count("Control", where)).toBe(2);
      });
      test("by reserved word, with or without records beside it", async () => {
        const ours = { below: "D" };
        expect(await keysFound(view, "Control", { target: ["ANY"] }, ours)).toEqual(["CAN-ANY"]);
        const both = { target: ["ANY", "TUR"] };
        expect(await keysFound(view, "Control", both, ours)).toEqual(["CAN-ANY", "CAN-TUR"]);
        expect(await keysFound(view, "Control", { covers: ["UNKNOWN"] }, ours)).toEqual([
          "CAN-ANY",
        ]);
      });
      test("by several filters, which all hold", async () => {
        const both = { target: ["TUR", "ANY"], imposedBy: ["CAN"], covers: ["UNKNOWN", "MX"] };
        expect(await keysFound(view, "Control", both)).toEqual(["CAN-ANY"]);
        expect(await view.count("Control", { references: both })).toBe(1);
        const where = { keys: ["CAN-TUR", "TUR-NATO"], references: { target: ["CAN", "ANY"] } };
        expect(keysOf(await view.find("Control", where, byKey("Control")))).toEqual(["TUR-NATO"]);
        expect(await view.count("Control", where)).toBe(1);
      });
      test("a reference to an inner part is neither one to its owner nor the reverse", async () => {
        const statements = (about: string) => keysFound(view, "Statement", { about: [about] });
        expect(await statements("CAN-2019/incursion")).toEqual(["DOUBT"]);
        expect(await statements("CAN-2019")).toEqual(["VIEW"]);
        expect(await statements("CAN-2024/re-export")).toEqual(["PROMISE"]);
        expect(await statements("CAN-2024")).toEqual([]);
        expect(await statements("CAN-2019/nothing")).toEqual([]);
      });
      test("by closed words at any depth, of the words of one filter any", async () => {
        const acts = (words: NonNullable<Where["words"]>) => passing("PolicyAction", { words });
        expect(await acts({ posture: ["PROHIBITED"] })).toEqual(["CAN-2019", "CAN-2024"]);
        expect(await acts({ posture: ["NO_CONTROL", "PROHIBITED"], kind: ["IMPOSE"] })).toEqual([
          "CAN-2019",
          "CAN-2024",
        ]);
        expect(await acts({ posture: ["PROHIBITED"], kind: ["LIFT"] })).toEqual([]);
        expect(await acts({ posture: [] })).toEqual([]);
        expect(await passing("Control", { words: { directions: ["EXPORT"] } })).toEqual([
          "CAN-ANY",
          "CAN-TUR",
        ]);
      });
      test("by windows of days that a date may fall in; an absent date falls in none", async () => {
        const acts = (from: string | null, to: string | null) =>
          passing("PolicyAction", { dates: { effective: { from, to } } });
        expect(await acts(null, null)).toEqual(["CAN-2019", "CAN-2024"]);
        expect(await acts("2019-10-19", null)).toEqual(["CAN-2019", "CAN-2024"]);
        expect(await acts(null, "2019-10-11")).toEqual(["CAN-2019"]);
        expect(await acts("2019-10-20", "2024-01-28")).toEqual([]);
        const long = { dates: { date: { from: null, to: "1900-01-01" } } };
        expect(await keysPassing("Statement", long)).toContain("VIEW");
        const checked = (day: string) => ({ dates: { checked: { from: day, to: day } } });
        expect(await passing("Control", checked("2026-11-01"))).toEqual(["CAN-ANY", "CAN-TUR"]);
        expect(await passing("Control", checked("2026-11-02"))).toEqual([]);
      });
      test("by folded text, letter for letter", async () => {
        const states = (text: string) => keysPassing("State", { text });
        expect(await states("turkiye")).toContain("TUR");
        expect(await states("izmir b")).toEqual(["NAME-7"]);
        expect(await states("\u{1F600} above")).toEqual(["NAME-1"]);
        expect(await states(".*")).toEqual([]);
      });
      test("by value and reference at once, in order", async () => {
        const where = {
          references: { takenBy: ["CAN"] },
          text: "an act",
          words: { kind: ["IMPOSE"] },
        };
        const order = orderOf("PolicyAction", "EFFECTIVE");
        const page = byKey("PolicyAction", { order, descending: true, limit: 2 });
        expect(keysOf(await view.find("PolicyAction", where, page))).toEqual([
          "CAN-UNDATED",
          "CAN-2024",
        ]);
        expect(await view.count("PolicyAction", where)).toBe(3);
      });
      test("by filters within filters, whatever kind they are of", async () => {
        const controls = (where: Where) => passing("Control", where);
        const tur = { references: { target: ["TUR"] } };
        const any = { references: { target: ["ANY"] } };
        const none = { references: { target: [] } };
        expect(await controls({ or: [tur, any] })).toEqual(["CAN-ANY", "CAN-TUR"]);
        expect(await controls({ and: [tur, any] })).toEqual([]);
        expect(await controls({ ...any, not: [tur] })).toEqual(["CAN-ANY"]);
        expect(await controls({ not: [any], text: "a control" })).toEqual(["CAN-TUR"]);
        expect(
          await controls({ keys: ["CAN-TUR", "CAN-ANY"], not: [{ keys: ["CAN-TUR"] }] }),
        ).toEqual(["CAN-ANY"]);
        const both = { and: [{ or: [tur, none] }, { not: [any] }], or: [{ text: "control" }] };
        expect(await controls(both)).toEqual(["CAN-TUR"]);
        expect(
          await controls({ not: [{ not: [tur] }], references: { imposedBy: ["CAN"] } }),
        ).toEqual(["CAN-TUR"]);
      });
      test("what a record does not hold passes under a negation", async () => {
        const acts = (where: Where) => passing("PolicyAction", where);
        const dated = { dates: { effective: { from: null, to: null } } };
        expect(await acts({ not: [dated] })).toEqual(["CAN-UNDATED"]);
        const late = { dates: { effective: { from: "2020-01-01", to: null } } };
        expect(await acts({ not: [late] })).toEqual(["CAN-2019", "CAN-UNDATED"]);
        expect(await acts({ not: [{ words: { posture: ["PROHIBITED"] } }] })).toEqual([
          "CAN-UNDATED",
        ]);
        expect(await acts({ not: [{ references: { no: ["X"] } }, { keys: [] }] })).toHaveLength(3);
      });
      test("empty groups: all of none hold, any of none does not", async () => {
        const acts = (where: Where) => passing("PolicyAction", where);
        expect(await acts({ and: [] })).toHaveLength(3);
        expect(await acts({ not: [] })).toHaveLength(3);
        expect(await acts({ or: [] })).toEqual([]);
        expect(await acts({ or: [{}] })).toHaveLength(3);
        expect(await acts({ not: [{}] })).toEqual([]);
      });
      test("filters within filters keep the order and the bounds", async () => {
        const order = orderOf("PolicyAction", "EFFECTIVE");
        const where = { not: [{ keys: ["CAN-2019"] }], references: { takenBy: ["CAN"] } };
        const found = async (page: object) =>
          keysOf(await view.find("PolicyAction", where, byKey("PolicyAction", { order, ...page })));
        expect(await found({ descending: true })).toEqual(["CAN-UNDATED", "CAN-2024"]);
        expect(await found({ below: "~" })).toEqual(["CAN-2024"]);
        expect(await found({ limit: 1 })).toEqual(["CAN-2024"]);
      });
      test("no filter lets all pass, an empty or unknown one nothing", async () => {
        const count = sample.release.counts.Event;
        expect(await view.count("Event", {})).toBe(count);
        expect(await view.count("Event", { references: {} })).toBe(count);
        const places = [{ keys: [] }, { references: { place: [] } }, { references: { no: ["X"] } }];
        for (const where of places) {
          expect(await view.find("Event", where, byKey("Event"))).toEqual([]);
          expect(await view.count("Event", where)).toBe(0);
        }
      });
      test("every word is found in every filter that takes it, and records as stored", async () => {
        const found = await view.find("Product", { keys: ["MX"] }, byKey("Product"));
        expect(found).toEqual(sample.records.filter(({ key }) => key === "MX"));
        expect(await keysFound(view, "Product", { listedAs: ["UNKNOWN"] })).toContain("MX");
      });
    });

    describe("order and pages", () => {
      const orders = kindNames.flatMap((kind) =>
        ordersOf(kind).map((order) => [`${kind} ${order.name}`, kind, order] as const),
      );
      test.each(orders)("%s, both ways, by code point", async (_name, kind, order) => {
        const expected = sample.records
          .filter(({ type }) => type === kind)
          .map((record) => ({ key: record.key, text: order.textOf(record) }))
          .toSorted((a, b) => byCodePoint(a.text, b.text))
          .map(({ key }) => key);
        const page = byKey(kind, { order });
        expect(keysOf(await view.find(kind, {}, page))).toEqual(expected);
        const turned = await view.find(kind, {}, { ...page, descending: true });
        expect(keysOf(turned)).toEqual(expected.toReversed());
      });
      test("names sort without case and accents, astral characters after all others", async () => {
        const keys = badlySorting.map(({ key }) => key);
        const page = byKey("State", { order: orderOf("State", "NAME") });
        expect(keysOf(await view.find("State", { keys }, page))).toEqual(
          [8, 4, 5, 6, 7, 9, 2, 1, 3].map((number) => `NAME-${number}`),
        );
      });
      test("bounds are exclusive, on either side, in either direction", async () => {
        const order = orderOf("State", "NAME");
        const texts = badlySorting.map((state) => order.textOf(state)).toSorted(byCodePoint);
        const [above = "", below = ""] = [texts[1], texts[6]];
        const within = texts.slice(2, 6).map((text) => text.split(" ").at(-1));
        const where = { keys: badlySorting.map(({ key }) => key) };
        const page = byKey("State", { order, above, below });
        expect(keysOf(await view.find("State", where, page))).toEqual(within);
        const turned = { ...page, descending: true, limit: 2 };
        expect(keysOf(await view.find("State", where, turned))).toEqual(
          within.toReversed().slice(0, 2),
        );
      });
      test("pages that follow each other give all records once", async () => {
        const order = orderOf("Statement", "DATE");
        const all = await view.find("Statement", {}, byKey("Statement", { order }));
        for (const descending of [false, true]) {
          const seen: AnyRecord[] = [];
          for (let bound: string | null = null; ;) {
            const bounds: object = descending ? { below: bound } : { above: bound };
            const page = byKey("Statement", { order, descending, limit: 3, ...bounds });
            const found: readonly AnyRecord[] = await view.find("Statement", {}, page);
            seen.push(...found);
            const last = found.at(-1);
            if (!last) break;
            bound = order.textOf(last);
          }
          expect(seen).toEqual(descending ? all.toReversed() : all);
        }
      });
      test("a filter keeps the order and the bounds", async () => {
        const order = orderOf("PolicyAction", "EFFECTIVE");
        const references = { takenBy: ["CAN"] };
        const found = (page: object) =>
          keysFound(view, "PolicyAction", references, { order, ...page });
        expect(await found({})).toEqual(["CAN-2019", "CAN-2024", "CAN-UNDATED"]);
        expect(await found({ descending: true, limit: 2 })).toEqual(["CAN-UNDATED", "CAN-2024"]);
        expect(await found({ above: "2020", below: "~" })).toEqual(["CAN-2024"]);
      });
      test("a page of none is empty", async () => {
        expect(await view.find("State", {}, byKey("State", { limit: 0 }))).toEqual([]);
      });
    });

    describe("referrers", () => {
      test("by one edge, by several, by any", async () => {
        const of = async (...edges: string[]) =>
          keysOf((await view.referrers(["CAN-TUR"], edges, first)).get("CAN-TUR"));
        expect(await of("EFFECT_ON")).toEqual(["CAN-2019", "CAN-2024"]);
        expect(await of("SUPERSEDES", "ABOUT")).toEqual(["CAN-ANY", "VIEW"]);
        expect(await of()).toEqual([
          "CAN-2019",
          "CAN-2024",
          "CAN-2024/re-export",
          "CAN-ANY",
          "STORY",
          "VIEW",
        ]);
        expect(await of("NO_SUCH_EDGE")).toEqual([]);
        expect(await of("NO_SUCH_EDGE", "INCLUDES")).toEqual(["STORY"]);
      });
      test("for each key its own, once each, and none for what nobody names", async () => {
        const keys = ["CAN-2019", "INCURSION", "NOBODY", "CAN-2019/incursion"];
        const found = await view.referrers(keys, ["BECAUSE", "ABOUT"], first);
        expect([...found].map(([key, records]) => [key, keysOf(records)])).toEqual([
          // Those that name an inner part of it, among them.
          ["CAN-2019", ["CAN-2024", "DOUBT", "TALKS", "VIEW"]],
          ["INCURSION", ["CAN-2019"]],
          ["NOBODY", []],
          ["CAN-2019/incursion", []],
        ]);
      });
      test("of an inner record its own, not its owner's", async () => {
        const keys = ["CAN-2024/re-export", "CAN-2024"];
        const found = await view.referrers(keys, ["ABOUT", "HAS_CONDITION"], first);
        expect([...found.values()].map(keysOf)).toEqual([["CAN-2024", "PROMISE"], []]);
      });
      test("in pages", async () => {
        const page = async (after: string | null, limit: number) =>
          keysOf((await view.referrers(["CAN-TUR"], [], { after, limit })).get("CAN-TUR"));
        expect(await page(null, 2)).toEqual(["CAN-2019", "CAN-2024"]);
        expect(await page("CAN-2024", 2)).toEqual(["CAN-2024/re-export", "CAN-ANY"]);
        expect(await page("STORY", 2)).toEqual(["VIEW"]);
        expect(await page("VIEW", 2)).toEqual([]);
      });
      test("of a reserved word", async () => {
        const found = await view.referrers(["ANY", "UNKNOWN"], ["TARGETS", "LISTED_AS"], first);
        expect(keysOf(found.get("ANY"))).toContain("CAN-ANY");
        expect(keysOf(found.get("UNKNOWN"))).toContain("MX");
        expect(keysOf(found.get("UNKNOWN"))).not.toContain("CAN-ANY");
      });
      test("of nothing is nothing", async () => {
        expect(await view.referrers([], [], first)).toEqual(new Map());
      });
    });

    test.each(kindNames)("scan gives every %s, by key", async (kind) => {
      const seen: AnyRecord[] = [];
      for await (const record of view.scan(kind)) seen.push(record);
      expect(seen).toEqual(sample.records.filter(({ type }) => type === kind));
    });

    describe("slice", () => {
      const step = (
        direction: Step["direction"],
        depth: Step["depth"],
        ...edges: string[]
      ): Step => ({
        direction,
        depth,
        edges,
      });
      const plans: readonly (readonly [string, readonly string[], readonly Step[]])[] = [
        ["of no step is the start", ["TUR", "CAN-2024"], []],
        ["goes against an edge", ["TUR"], [step("IN", 1, "TARGETS")]],
        ["goes along an edge", ["CAN-2024"], [step("OUT", 1, "EFFECT_ON")]],
        [
          "goes on from all it has reached",
          ["TUR"],
          [step("IN", 1, "TARGETS"), step("IN", 1, "EFFECT_ON"), step("OUT", 1, "TAKEN_BY")],
        ],
        ["goes one level at depth 1", ["CAN-2024"], [step("OUT", 1, "BECAUSE")]],
        ["goes two at depth 2", ["CAN-2024"], [step("OUT", 2, "BECAUSE")]],
        ["ends in a circle", ["CAN-2024"], [step("OUT", 8, "BECAUSE")]],
        ["ends in a circle, backwards", ["TALKS"], [step("IN", 4, "BECAUSE")]],
        [
          "goes several edges at once",
          ["CAN-TUR"],
          [step("IN", 2, "ABOUT", "EFFECT_ON", "SUPERSEDES")],
        ],
        ["goes every edge where none is named", ["CAN-2019"], [step("OUT", 2), step("IN", 1)]],
        [
          "passes over a step that leads nowhere",
          ["TUR"],
          [step("OUT", 8, "AFTER"), step("IN", 1, "TARGETS")],
        ],
        [
          "passes over an edge that nobody declares",
          ["TUR"],
          [step("IN", 1, "NO_SUCH_EDGE"), step("IN", 1, "TARGETS")],
        ],
        ["starts at an inner part's owner", ["CAN-2019/talks"], [step("OUT", 1, "BECAUSE")]],
        ["starts at an inner record", ["CAN-2024/re-export"], [step("IN", 1, "ABOUT")]],
        [
          "goes on from what names a reserved word",
          ["ANY"],
          [step("IN", 2, "TARGETS", "EFFECT_ON")],
        ],
        [
          "starts at a reserved word",
          ["ANY", "TUR"],
          [step("IN", 1, "TARGETS"), step("OUT", 1, "IMPOSED_BY")],
        ],
        ["of an unknown start is empty", ["NOBODY"], [step("OUT", 2, "BECAUSE")]],
        ["of no start is empty", [], [step("IN", 1)]],
        [
          "starts at many of all kinds",
          sample.records.map(({ key }) => key).filter((_, i) => i % 5 === 0),
          [step("OUT", 4, "BECAUSE", "PART_OF", "CITES"), step("IN", 2, "TARGETS", "COVERS")],
        ],
      ];
      test.each(plans)("%s", async (_name, start, steps) => {
        const slice = await view.slice(start, steps, 10_000);
        const keys = reached(start, steps);
        expect(slice.truncated).toBe(false);
        for (const record of sample.records)
          if (keys.has(record.key)) expect(slice.get(record.key)).toEqual(record);
        const within = (records: readonly AnyRecord[]) =>
          records.filter(({ key }) => keys.has(key));
        const whole = await view.referrers([...keys], [], first);
        for (const [key, records] of whole)
          expect(within(slice.referrers(key, []))).toEqual(within(records));
        if (view.atHand === null)
          expect(keysOf([...slice.all()])).toEqual([...keys].toSorted(byCodePoint));
      });
      test("reads inner parts and inner records as the view does", async () => {
        const slice = await view.slice(["CAN-2024", "DOUBT", "CAN-2019"], [], 10);
        expect(slice.get("CAN-2019/incursion")?.key).toBe("CAN-2019");
        expect(keysOf(slice.referrers("CAN-2019", ["ABOUT"]))).toContain("DOUBT");
        expect(slice.get("CAN-2024/re-export")?.key).not.toBe("CAN-2024");
        const promised = await view.slice(["CAN-2024", "PROMISE"], [], 10);
        expect(promised.referrers("CAN-2024", ["ABOUT"])).toEqual([]);
      });
      test("says so where the cap cuts it, and keeps the nearest", async () => {
        const steps = [step("IN", 1, "TARGETS"), step("IN", 1)];
        const all = reached(["TUR"], steps).size;
        const cut = await view.slice(["TUR"], steps, 2);
        const whole = await view.slice(["TUR"], steps, all);
        expect(whole.truncated).toBe(false);
        if (view.atHand !== null) return;
        expect(cut.truncated).toBe(true);
        expect(keysOf([...cut.all()])).toEqual(["CAN-TUR", "TUR"]);
        expect((await view.slice(["TUR"], steps, all - 1)).truncated).toBe(true);
      });
    });

    test("a view keeps answering its release when another is loaded", async () => {
      const other = datasetOf(
        [stored("State", { key: "TUR", name: "Turkey" }), stored("Source", { key: "SEED" })],
        "other",
      );
      const after = await viewOf(other);
      expect(after.release).toEqual(other.release);
      expect((await after.get(["TUR"])).get("TUR")).toHaveProperty("name", "Turkey");
      expect(await after.get(["CAN"])).toEqual(new Map());
      expect(await after.count("State", {})).toBe(1);

      expect((await view.get(["TUR"])).get("TUR")).toHaveProperty("name", "Türkiye");
      expect(await view.find("State", {}, byKey("State"))).toHaveLength(view.release.counts.State);
      expect(await keysFound(view, "Control", { target: ["NATO"] })).toEqual(["TUR-NATO"]);
      expect((await view.slice(["TUR"], [step1], 10)).get("CAN-TUR")?.key).toBe("CAN-TUR");
    });
  });
}

const step1: Step = { edges: ["TARGETS"], direction: "IN", depth: 1 };

/** By code point, told the slow way. */
function byCodePoint(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
  for (let i = 0; i < Math.min(x?.length ?? 0, y?.length ?? 0); i++)
    if (x?.[i] !== y?.[i]) return (x?.[i] ?? 0) - (y?.[i] ?? 0);
  return (x?.length ?? 0) - (y?.length ?? 0);
}
