import type { AnyRecord } from "../../src/domain/kinds.ts";
import { generatedDataset, joined, datasetOf } from "../generate/dataset.ts";
import { stored } from "./stored.ts";

const because = (key: string, ...named: string[]) => ({
  key,
  because: named,
  basis: "STATED",
  offeredBy: "CAN",
  text: "a reason",
});
const on = (...controls: string[]) => ({ controls, posture: "PROHIBITED" });

/** States whose names UTF-16 units, code points, case and accents put in different orders. */
export const badlySorting: readonly AnyRecord[] = [
  stored("State", { key: "NAME-1", name: "\u{1F600} above the surrogates" }),
  stored("State", { key: "NAME-2", name: "\uFFFD below it by code point, above it by unit" }),
  stored("State", { key: "NAME-3", name: "\u{10FFFD} the last plane" }),
  stored("State", { key: "NAME-4", name: "İzmir" }),
  stored("State", { key: "NAME-5", name: "izmir" }),
  stored("State", { key: "NAME-6", name: "IZMIR" }),
  stored("State", { key: "NAME-7", name: "izmir bay" }),
  stored("State", { key: "NAME-8", name: "\u0301" }),
  stored("State", { key: "NAME-9", name: "Ωmega" }),
];

/** A graph small enough to know by heart, with one of everything that a store can get wrong. */
const known: readonly AnyRecord[] = [
  ...badlySorting,
  stored("Source", { key: "SEED" }),
  stored("State", { key: "CAN", name: "Canada" }),
  stored("State", { key: "TUR", name: "Türkiye" }),
  stored("Organization", { key: "NATO" }),
  stored("Control", { key: "CAN-TUR" }),
  stored("Control", { key: "CAN-ANY", target: "ANY", covers: "UNKNOWN", supersedes: ["CAN-TUR"] }),
  stored("Control", { key: "TUR-NATO", imposedBy: "TUR", target: ["NATO", "CAN"], covers: ["MX"] }),
  stored("Product", { key: "MX", listedAs: "UNKNOWN" }),
  // Imposed because of an event that happened because of it: a circle.
  stored("PolicyAction", {
    key: "CAN-2019",
    effective: "2019-10-11/2019-10-19",
    effects: [on("CAN-TUR")],
    reasons: [because("incursion", "INCURSION"), because("talks", "TALKS", "INCURSION")],
  }),
  stored("PolicyAction", {
    key: "CAN-2024",
    effective: "2024-01-29",
    effects: [{ ...on("CAN-TUR", "CAN-ANY"), names: ["MX"] }],
    reasons: [because("answer", "CAN-2019/incursion", "PROMISE")],
    conditions: ["CAN-2024/re-export"],
  }),
  stored("PolicyAction", { key: "CAN-UNDATED", takenBy: ["CAN", "NATO"] }),
  stored("Condition", { key: "CAN-2024/re-export", setBy: "CAN-2024", appliesTo: ["CAN-TUR"] }),
  stored("Event", { key: "INCURSION", date: "2019-10-09", reasons: [because("first", "TALKS")] }),
  stored("Event", { key: "TALKS", during: "2018/2019", reasons: [because("then", "CAN-2019")] }),
  stored("Statement", { key: "PROMISE", date: "2023-12~", about: ["CAN-2024/re-export"] }),
  stored("Statement", { key: "DOUBT", about: ["CAN-2019/incursion"], by: ["TUR", "CAN"] }),
  stored("Statement", { key: "VIEW", date: "../2020-01-01", about: ["CAN-2019", "CAN-TUR"] }),
  stored("Case", {
    key: "STORY",
    members: ["CAN-TUR", "CAN-2024/re-export", "DOUBT", "SEED", "TUR"],
  }),
];

/** The known records, beside a generated graph of all kinds whose keys begin with G. */
export const sample = joined([datasetOf(known), generatedDataset(1, undefined, "G-")], "sample");
