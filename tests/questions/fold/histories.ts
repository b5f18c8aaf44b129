import fc from "fast-check";
import { addDays, type Day } from "../../../src/domain/date/calendar-day.ts";
import type { AnyRecord } from "../../../src/domain/kinds.ts";
import { act, because, control, moves } from "../records.ts";

/**
 * How many histories are tried, and from which seed: SEED and RUNS, else a new seed each time. What
 * fails prints its seed; this line prints the one of a run that passes.
 */
export const chance = {
  seed: Number(process.env["SEED"] ?? Date.now() % 1_000_000_000),
  numRuns: Number(process.env["RUNS"] ?? 600),
};
console.log(`Random histories of SEED=${chance.seed}`);

/** The days that random histories are about. */
export const FIRST: Day = "2020-01-01";
export const LAST: Day = "2020-01-16";

/** What random histories may hold. */
export interface Ingredients {
  readonly was: boolean;
  readonly through: boolean;
  readonly unknownEnds: boolean;
  readonly contested: boolean;
  /** Whether acts may say which follows which. */
  readonly linked: boolean;
}

export const EVERYTHING: Ingredients = {
  was: true,
  through: true,
  unknownEnds: true,
  contested: true,
  linked: true,
};

const dayAfter = (days: number) => addDays(FIRST, days);
const place = fc.integer({ min: 2, max: 11 });

/** A date that leaves few days open, in each of the forms an act can have. */
const someDate = fc.oneof(
  { weight: 3, arbitrary: place.map(dayAfter) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(place, fc.integer({ min: 1, max: 4 }))
      .map(([from, length]) => `${dayAfter(from)}/${dayAfter(from + length)}`),
  },
  {
    weight: 2,
    arbitrary: fc.uniqueArray(place, { minLength: 2, maxLength: 3 }).map(
      (days) =>
        `[${days
          .toSorted((a, b) => a - b)
          .map(dayAfter)
          .join(",")}]`,
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 9, max: 12 }).map((from) => `${dayAfter(from)}/..`) },
);

const posture = fc.constantFrom(
  "CASE_BY_CASE" as const,
  "CASE_BY_CASE_WITH_CONDITIONS" as const,
  "PRESUMPTION_OF_DENIAL" as const,
  "PROHIBITED" as const,
);
const status = fc.constantFrom("VALID" as const, "SUSPENDED" as const, "CANCELLED" as const);
const kind = fc.constantFrom(
  "IMPOSE" as const,
  "REIMPOSE" as const,
  "TIGHTEN" as const,
  "EASE" as const,
  "LIFT" as const,
  "EXTEND" as const,
  "SUSPEND_CONTROL" as const,
  "REINSTATE_PERMITS" as const,
);

/** A field that is there with this chance in ten, and only where it is wanted. */
function perhaps<T, N extends string>(name: N, value: fc.Arbitrary<T>, inTen: number) {
  return fc.oneof(
    { weight: inTen, arbitrary: value.map((it) => ({ [name]: it }) as Partial<Record<N, T>>) },
    { weight: 10 - inTen, arbitrary: fc.constant({} as Partial<Record<N, T>>) },
  );
}

function frills({ through, contested }: Ingredients) {
  return fc
    .tuple(
      perhaps("through", fc.oneof(place.map(dayAfter), someDate), through ? 2 : 0),
      perhaps("contested", fc.constant(true), contested ? 2 : 0),
      perhaps("kind", kind, 3),
    )
    .map((fields) => Object.assign({}, ...fields) as object);
}

function someEffects(wanted: Ingredients) {
  const rule = fc
    .tuple(posture, perhaps("was", posture, wanted.was ? 2 : 0), frills(wanted))
    .map(([rule, was, more]) => moves({ posture: rule, ...was, ...more }));
  const fate = fc
    .tuple(status, frills(wanted))
    .map(([status, more]) => moves({ permits: { status }, ...more }));
  const both = fc
    .tuple(rule, status)
    .map(([effect, status]) => ({ ...effect, permits: { status } }));
  const exemption = fc.constant(moves({ exempts: { text: "seven systems" } }));
  return fc.oneof(
    { weight: 5, arbitrary: rule.map((one) => [one]) },
    { weight: 2, arbitrary: fate.map((one) => [one]) },
    { weight: 1, arbitrary: both.map((one) => [one]) },
    { weight: 1, arbitrary: fc.tuple(rule, fate) },
    { weight: 1, arbitrary: exemption.map((one) => [one]) },
  );
}

const linkNames = ["after", "against", "because"] as const;

/** Up to so many acts on the control; their keys fall in any order, and each may name earlier ones of the list. */
export function someActs(wanted: Ingredients, most: number): fc.Arbitrary<readonly AnyRecord[]> {
  const one = fc.record({
    date: someDate,
    effects: someEffects(wanted),
    kind,
    link: fc.option(fc.tuple(fc.nat(), fc.constantFrom(...linkNames)), { freq: 2 }),
  });
  return fc
    .tuple(
      fc.array(one, { minLength: 1, maxLength: most }),
      fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: most, maxLength: most }),
    )
    .map(([acts, numbers]) =>
      acts.flatMap(({ date, effects, kind, link }, i) => {
        const keys = numbers.slice(0, i).map((number) => `ACT-${number}`);
        const named = link && wanted.linked ? keys[link[0] % Math.max(1, keys.length)] : undefined;
        const by = link?.[1];
        return act(`ACT-${numbers[i] ?? 0}`, {
          kind,
          effective: date,
          effects,
          ...(named !== undefined && by === "because" && { reasons: [because([named])] }),
          ...(named !== undefined && by !== "because" && by && { [by]: [named] }),
        });
      }),
    );
}

/** A control and up to so many acts on it. */
export function someHistory(wanted: Ingredients, most: number): fc.Arbitrary<readonly AnyRecord[]> {
  const end = wanted.unknownEnds
    ? fc.tuple(
        fc.constantFrom("OPEN" as const, "UNKNOWN" as const),
        perhaps("lastSeen", place.map(dayAfter), 3),
      )
    : fc.constant(["OPEN" as const, {}] as const);
  return fc
    .tuple(end, someActs(wanted, most))
    .map(([[end, seen], acts]) => [control({ end, ...seen }), ...acts]);
}
