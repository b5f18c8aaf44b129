import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { loadDataset } from "../../src/store/neo4j/load-dataset.ts";
import { neo4jPolicyGraph } from "../../src/store/neo4j/neo4j-policy-graph.ts";
import type { PolicyGraph } from "../../src/store/policy-graph.ts";
import { ask, asker, dataset } from "../ask.ts";

const uri = inject("neo4jUri");
const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000_000);
const numRuns = Number(process.env["RUNS"] ?? 8);

/** The key of some record of these kinds, now and then of none. */
function keyOf(...kinds: readonly string[]) {
  const keys = dataset.records.filter(({ type }) => kinds.includes(type)).map(({ key }) => key);
  return fc.oneof(
    { weight: 19, arbitrary: fc.constantFrom(...keys) },
    { weight: 1, arbitrary: fc.constant("NOBODY") },
  );
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
const day = fc
  .date({ min: new Date("2006-01-01"), max: new Date("2027-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const state = keyOf("State");
const imposer = keyOf("State", "Organization");
const control = keyOf("Control");
const filter = fc.record({ imposer: maybe(imposer), target: maybe(state) });
const grounds = "sources { source { key } places } gaps { text } disputes { key }";

/** A question with arguments that anybody might give. */
const questions = {
  liftings: [
    `query($filter: LiftingFilter) { liftings(filter: $filter) { outcome liftings { control { key } action { key } certainty daysHeld { ranges { least most } } } ${grounds} } }`,
    fc.record({
      filter: fc.record({ imposer: maybe(imposer), target: maybe(state), from: maybe(day) }),
    }),
  ],
  whyLifted: [
    `query($control: ID!, $asOf: Date) { whyLifted(control: $control, asOf: $asOf) { outcome summary chain { role record { key } becauseOf { n } } ${grounds} } }`,
    fc.record({ control, asOf: maybe(day) }),
  ],
  inForce: [
    `query($asOf: Date, $filter: InForceFilter) { inForce(asOf: $asOf, filter: $filter) { outcome controls { control { key } text } ${grounds} } }`,
    fc.record({ asOf: maybe(day), filter }),
  ],
  timeline: [
    `query($of: ID!) { timeline(of: $of) { entries { record { key } what } ${grounds} } }`,
    fc.record({ of: keyOf("Control", "Case", "Product", "PolicyAction", "State") }),
  ],
  changesBetween: [
    `query($from: Date!, $to: Date!, $filter: ChangesFilter) { changesBetween(from: $from, to: $to, filter: $filter) { outcome changes { control { key } action { key } prolonged } ${grounds} } }`,
    fc.record({ from: day, to: day, filter }),
  ],
  exposure: [
    `query($from: ID!, $depth: Int!, $asOf: Date) { exposure(from: $from, depth: $depth, asOf: $asOf) { truncated nodes { layer record { key } controls { control { key } } } edges { relation holds } ${grounds} } }`,
    fc.record({
      from: keyOf("Product", "Control"),
      depth: fc.integer({ min: 1, max: 6 }),
      asOf: maybe(day),
    }),
  ],
  compareResponses: [
    `query($trigger: ID!, $target: ID, $asOf: Date) { compareResponses(trigger: $trigger, target: $target, asOf: $asOf) { responses { lead { control { key } } } declined { key } noneFound { key } notLooked { key } ${grounds} } }`,
    fc.record({ trigger: keyOf("Event"), target: maybe(state), asOf: maybe(day) }),
  ],
  assessTransfer: [
    `query($exporter: ID!, $destination: ID!, $item: ID!, $on: Date, $endUser: ID, $reExportTo: [ID!]) { assessTransfer(exporter: $exporter, destination: $destination, item: $item, on: $on, endUser: $endUser, reExportTo: $reExportTo) { text rows { control { key } role match conditions { outcome why } } considered { control { key } why } ${grounds} } }`,
    fc.record({
      exporter: state,
      destination: state,
      item: keyOf("Product", "ControlListEntry"),
      on: maybe(day),
      endUser: maybe(keyOf("Organization", "Person")),
      reExportTo: maybe(fc.array(state, { maxLength: 3 })),
    }),
  ],
  whatIf: [
    `query($control: ID!, $change: SupposedChange!, $on: Date) { whatIf(control: $control, change: $change, on: $on) { after { text } falling { key } reached { layer record { key } } dependents { key } precedents { act { key } } ${grounds} } }`,
    fc.record({ control, change: fc.constantFrom("LIFT", "REIMPOSE"), on: maybe(day) }),
  ],
  claims: [
    `query($about: ID!) { claims(about: $about) { groups: sources { source { key } } ${grounds} } }`,
    fc.record({ about: keyOf("Control", "PolicyAction", "Event", "Dispute") }),
  ],
  coverage: [
    `query($imposer: ID, $target: ID) { coverage(imposer: $imposer, target: $target) { outcome looks { key } controls { key } ${grounds} } }`,
    fc.record({ imposer: maybe(imposer), target: maybe(state) }),
  ],
  search: [
    `query($text: String!) { search(text: $text) { totalCount nodes { record { key } matched } counts { kind count } } }`,
    fc.record({
      text: fc.constantFrom("Turkiye", "sensor", "embargo", "Kanada", "Reuters", "zzz"),
    }),
  ],
} as const satisfies Readonly<Record<string, readonly [string, fc.Arbitrary<object>]>>;

describe.skipIf(uri === null)("both stores answer random questions alike", () => {
  let graph: PolicyGraph;
  beforeAll(async () => {
    const settings = { uri: uri ?? "", user: null, password: null, database: "neo4j" };
    await loadDataset(settings, dataset);
    // A database that has just started compiles each text at first sight.
    graph = neo4jPolicyGraph(settings, { patience: 60_000 });
  });
  afterAll(() => graph.close());

  test.each(Object.entries(questions))(`%s, SEED=${seed}`, async (_name, [query, variables]) => {
    const far = asker(graph);
    await fc.assert(
      fc.asyncProperty(variables as fc.Arbitrary<object>, async (given) => {
        expect(await far(query, given)).toBe(await ask(query, given));
      }),
      { seed, numRuns },
    );
  });
});
