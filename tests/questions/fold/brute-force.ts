import { type Day, dayOf, numberOf } from "../../../src/domain/date/calendar-day.ts";
import { parsePoint } from "../../../src/domain/date/point.ts";
import { isKind, type RecordOf } from "../../../src/domain/kinds.ts";
import type { Effect } from "../../../src/domain/parts/effect.ts";
import type { PermitStatus } from "../../../src/domain/words/permit-status.ts";
import { Posture } from "../../../src/domain/words/posture.ts";
import type { Slice } from "../../../src/store/policy-graph.ts";

type Act = RecordOf<"PolicyAction">;
type Control = RecordOf<"Control">;

/** An act in a world: the day it fell on, and those of its effects on the control that happened. */
interface Happened {
  readonly act: Act;
  readonly day: number;
  readonly posture: Effect | null;
  readonly permits: Effect | null;
  readonly exempts: boolean;
  /** What the fate of permits is called, or what the act is. */
  readonly kind: string;
}

/** One way in which it can have been: every act on its day, in the order of the fold. */
export type World = readonly Happened[];

export interface BruteForce {
  readonly control: Control;
  readonly acts: readonly Act[];
  readonly worlds: readonly World[];
  /** Keys of the acts that end the control. */
  readonly endings: ReadonlySet<string>;
  /** The first and last day of each act over all worlds; infinite for the last one of a date without an end. */
  readonly bounds: ReadonlyMap<Act, { readonly first: number; readonly last: number }>;
}

const DAYS_BEYOND = 3;

/** Every world of a control, written out; null where there are more than anybody wants to wait for. */
export function bruteForce(slice: Slice, control: Control, horizon: Day, cap: number) {
  const acts = slice
    .referrers(control.key, ["EFFECT_ON"])
    .filter((record) => isKind(record, "PolicyAction"));
  const days = acts.map((act) => daysOf(act, numberOf(horizon)));
  const subsets = acts.map((act) => happeningsOf(act, control.key));
  const size = [...days, ...subsets].reduce((product, { length }) => product * length, 1);
  if (size > cap) return null;
  const order = foldOrder(acts);
  const worlds = product(days)
    .filter((chosen) => isAllowed(acts, chosen))
    .flatMap((chosen) =>
      product(subsets).map((happened) =>
        order
          .map((i) => ({ act: acts[i], day: chosen[i], ...happened[i] }) as Happened)
          .toSorted((a, b) => a.day - b.day),
      ),
    );
  const bounds = new Map(
    acts.map((act) => {
      const all = worlds.flatMap((world) => world.find((one) => one.act === act)?.day ?? []);
      const last = Math.max(...all);
      const isOpen = last === numberOf(horizon) + DAYS_BEYOND;
      return [act, { first: Math.min(...all), last: isOpen ? Infinity : last }];
    }),
  );
  return { control, acts, worlds, endings: endingsOf(acts, worlds), bounds };
}

/** The days on which an act can have begun, one by one; an open end runs a little past the horizon. */
function daysOf({ effective = "" }: Act, horizon: number): number[] {
  const { earliest, latest, oneOf } = parsePoint(effective);
  if (oneOf) return oneOf.map(numberOf);
  const first = numberOf(earliest ?? "");
  const last = latest === null ? horizon + DAYS_BEYOND : numberOf(latest);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** What an act can have done to the control: its effects with and without each contested one. */
function happeningsOf({ effects, kind }: Act, control: string): Omit<Happened, "act" | "day">[] {
  const own = effects.filter(({ controls }) => controls.includes(control));
  const choices = own.map((effect) => (effect.contested ? [[effect], []] : [[effect]]));
  return product(choices).map((chosen) => {
    const happened = chosen.flat();
    return {
      posture: happened.find(({ posture }) => posture) ?? null,
      permits: happened.find(({ permits }) => permits) ?? null,
      exempts: happened.some(({ exempts }) => exempts),
      kind: happened.find(({ permits }) => permits)?.kind ?? kind,
    };
  });
}

/** A choice does not count in which an act comes before one that it names. */
function isAllowed(acts: readonly Act[], chosen: readonly number[]): boolean {
  return acts.every((act, i) =>
    acts.every((named, j) => !names(act, named) || (chosen[j] ?? 0) <= (chosen[i] ?? 0)),
  );
}

function names({ after, against, reasons }: Act, { key }: Act): boolean {
  return [...after, ...against, ...reasons.flatMap((reason) => reason.because)].includes(key);
}

/** The order of one day: those that an act names stand before it, otherwise by key. */
function foldOrder(acts: readonly Act[]): number[] {
  const left = acts.map((_, i) => i);
  const order: number[] = [];
  while (left.length > 0) {
    const free = left.filter((i) =>
      left.every((j) => i === j || !names(acts[i] as Act, acts[j] as Act)),
    );
    const [next = 0] = free.toSorted((i, j) => (keyOf(acts, i) < keyOf(acts, j) ? -1 : 1));
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return order;
}

const keyOf = (acts: readonly Act[], i: number) => acts[i]?.key ?? "";

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (done, list) => done.flatMap((head) => list.map((last) => [...head, last])),
    [[]],
  );
}

const strict = (posture: Posture | null) =>
  posture !== null && Posture.values.indexOf(posture) >= 4;

/** Acts that leave a mild rule where a strict one possibly held; without rules those that say so. */
function endingsOf(acts: readonly Act[], worlds: readonly World[]): ReadonlySet<string> {
  const hasRules = worlds.some((world) => world.some(({ posture }) => posture));
  const ends = acts.filter((act) => {
    const done = worlds.flatMap((world) => world.filter((one) => one.act === act));
    if (!hasRules)
      return done.some(
        ({ permits, exempts, kind }) =>
          (permits ?? exempts) && ["LIFT", "EXPIRE", "REINSTATE_PERMITS"].includes(kind),
      );
    const rule = done.find(({ posture }) => posture)?.posture;
    if (!rule?.posture || strict(rule.posture)) return false;
    const before = worlds.map((world) =>
      ruleAfter(
        world.slice(
          0,
          world.findIndex((one) => one.act === act),
        ),
      ),
    );
    const was = rule.was ?? null;
    return agreeing(before, was, (one) => one).some((posture) => strict(posture ?? was));
  });
  return new Set(ends.map(({ key }) => key));
}

/** What an act says of what held before it is certain; where nothing bears it out, the record stands. */
function agreeing<T>(all: T[], was: Posture | null, postureOf: (one: T) => Posture | null): T[] {
  const borneOut = all.filter(
    (one) => was === null || postureOf(one) === null || postureOf(one) === was,
  );
  return borneOut.length > 0 ? borneOut : all;
}

function ruleAfter(world: World): Posture | null {
  return world.findLast(({ posture }) => posture)?.posture?.posture ?? null;
}

/** What a world's acts have left when those up to some point are folded, one after the other. */
interface Left {
  readonly posture: Posture | null;
  readonly setBy: Happened | null;
  readonly before: Posture | null;
  readonly permits: PermitStatus | null;
  readonly permitsBy: Happened | null;
  readonly permitsBefore: PermitStatus | null;
  /** When the strict rule began: the act and its day; "unknown" where it was there before. */
  readonly run: Happened | "unknown" | null;
  readonly begun: boolean;
  readonly exempting: readonly string[];
  readonly living: readonly string[];
  readonly cancelled: readonly string[];
}

const nothing: Left = {
  posture: null,
  setBy: null,
  before: null,
  permits: null,
  permitsBy: null,
  permitsBefore: null,
  run: null,
  begun: false,
  exempting: [],
  living: [],
  cancelled: [],
};

function leftBy({ endings }: BruteForce, acts: World): Left {
  return acts.reduce<Left>((left, one) => {
    const hasRule = one.act.effects.some(({ posture }) => posture);
    const isEnding = endings.has(one.act.key) && hasRule === (one.posture !== null);
    return step(left, one, isEnding);
  }, nothing);
}

function leftOn(brute: BruteForce, world: World, day: number): Left {
  return leftBy(
    brute,
    world.filter((one) => one.day <= day),
  );
}

function step(given: Left, one: Happened, isEnding: boolean): Left {
  const { posture: rule, permits, exempts, act } = one;
  if (!rule && !permits && !exempts) return given;
  let left: Left = { ...given, begun: true };
  let isChanged = false;
  if (rule?.posture) {
    const was = left.posture ?? rule.was ?? null;
    const unknown = left.posture === null && strict(was) ? "unknown" : left.run;
    isChanged = was !== rule.posture;
    left = {
      ...left,
      posture: rule.posture,
      setBy: one,
      before: isChanged ? was : left.before,
      run: strict(rule.posture) ? (unknown ?? one) : null,
    };
  }
  if (permits?.permits) {
    const { status } = permits.permits;
    left = {
      ...left,
      permits: status,
      permitsBy: one,
      permitsBefore: left.permits === status ? left.permitsBefore : left.permits,
      exempting: [],
      cancelled: status === "CANCELLED" ? [...left.cancelled, act.key] : left.cancelled,
    };
  }
  if (exempts) left = { ...left, exempting: [...left.exempting, act.key] };
  if (isEnding) left = { ...left, permits: null, permitsBy: null, permitsBefore: null };
  if (isEnding) left = { ...left, exempting: [], run: null };
  const isAnew = isChanged || (isEnding && rule === null);
  return { ...left, living: isAnew ? [act.key] : [...left.living, act.key] };
}

type Values<V> = ReadonlySet<V | null>;

/** What each lane, and the control, may be on a day in one world. */
interface Reading {
  readonly postures: Values<Posture>;
  readonly permits: Values<PermitStatus>;
  readonly begun: boolean;
}

function reading(brute: BruteForce, world: World, left: Left, day: number): Reading {
  return {
    postures: posturesOf(brute, world, left, day),
    permits: permitsOf(brute, world, left, day),
    begun: left.begun,
  };
}

function posturesOf(brute: BruteForce, world: World, left: Left, day: number): Values<Posture> {
  const next = world.find((one) => one.day > day && one.posture);
  const { posture, before, setBy } = left;
  if (posture === null) {
    const was = next?.posture?.was ?? null;
    const isEve = next !== undefined && day >= (brute.bounds.get(next.act)?.first ?? 0) - 1;
    return new Set(was === null || isEve ? [was] : [was, null]);
  }
  const lapsed = setBy?.posture && hasLapsed(setBy.posture, next?.posture, next?.act, day);
  const unseen = strict(posture) && isUnseen(brute, "posture", setBy?.posture ?? null, day);
  return new Set([posture, ...(lapsed ? [before] : []), ...(unseen ? [null] : [])]);
}

function permitsOf(brute: BruteForce, world: World, left: Left, day: number): Values<PermitStatus> {
  const next = world.find((one) => one.day > day && one.permits);
  const { permits, permitsBefore, permitsBy } = left;
  if (permits === null) return new Set([null]);
  if (permits === "CANCELLED") return new Set([permits]);
  const lapsed = permitsBy?.permits && hasLapsed(permitsBy.permits, next?.permits, next?.act, day);
  const unseen =
    permits === "SUSPENDED" && isUnseen(brute, "permits", permitsBy?.permits ?? null, day);
  return new Set([permits, ...(lapsed ? [permitsBefore] : []), ...(unseen ? [null] : [])]);
}

function hasLapsed(
  { through }: Effect,
  next: Effect | null | undefined,
  nextAct: Act | undefined,
  day: number,
): boolean {
  if (through === undefined || day <= numberOf(parsePoint(through).earliest ?? "")) return false;
  const kind = next?.kind ?? nextAct?.kind;
  return kind === undefined || kind === "IMPOSE" || kind === "REIMPOSE";
}

function isUnseen(
  { control, acts, bounds }: BruteForce,
  lane: "posture" | "permits",
  setBy: Effect | null,
  day: number,
): boolean {
  if (control.end !== "UNKNOWN") return false;
  const signs = acts
    .filter(({ effects }) =>
      effects.some((one) => one.controls.includes(control.key) && one[lane] !== undefined),
    )
    .map((act) => bounds.get(act)?.last ?? Infinity)
    .filter((last) => last < Infinity);
  const through = setBy?.through === undefined ? null : parsePoint(setBy.through).latest;
  const said = [control.lastSeen, through].flatMap((sign) => (sign ? numberOf(sign) : []));
  return [...said, ...signs].every((sign) => sign < day);
}

/** What may hold on a day, over all worlds. */
export interface Possible {
  readonly postures: Values<Posture>;
  readonly permits: Values<PermitStatus>;
  readonly statuses: ReadonlySet<string>;
  /** For each act the shares of worlds in which its exemption stands, and its conditions live: none, some, all. */
  readonly exempting: Readonly<Record<string, Share>>;
  readonly living: Readonly<Record<string, Share>>;
}

type Share = "none" | "some" | "all";

export function possibleOn(brute: BruteForce, on: Day): Possible {
  const day = numberOf(on);
  const lefts = brute.worlds.map((world) => leftOn(brute, world, day));
  const readings = brute.worlds.map((world, i) => reading(brute, world, lefts[i] ?? nothing, day));
  return {
    postures: new Set(readings.flatMap(({ postures }) => [...postures])),
    permits: new Set(readings.flatMap(({ permits }) => [...permits])),
    statuses: new Set(readings.flatMap(statusesIn)),
    exempting: shares(brute, lefts, ({ exempting }) => exempting),
    living: shares(brute, lefts, ({ living }) => living),
  };
}

function statusesIn({ postures, permits, begun }: Reading): string[] {
  return [...postures].flatMap((posture) =>
    [...permits].map((status) => {
      if (strict(posture) || status === "SUSPENDED" || status === "CANCELLED") return "IN_FORCE";
      return begun ? "ENDED" : "NOT_BEGUN";
    }),
  );
}

function shares(
  { acts }: BruteForce,
  lefts: readonly Left[],
  of: (left: Left) => readonly string[],
): Record<string, Share> {
  const share = (key: string): Share => {
    const count = lefts.filter((left) => of(left).includes(key)).length;
    if (count === 0) return "none";
    return count === lefts.length ? "all" : "some";
  };
  return Object.fromEntries(acts.map(({ key }) => [key, share(key)]));
}

/** How long a strict rule had held: every number of days that some world gives, by the act that began it. */
export interface Held {
  readonly byStart: Readonly<Record<string, readonly number[]>>;
  readonly startUnknown: boolean;
}

export function heldOn(brute: BruteForce, on: Day): Held {
  const day = numberOf(on);
  return heldIn(brute.worlds.map((world) => ({ run: leftOn(brute, world, day).run, day })));
}

/** How long it had held when an act came. */
export function heldUntil(brute: BruteForce, key: string): Held {
  return heldIn(befores(brute, key).map(({ left, was, day }) => ({ run: runOf(left, was), day })));
}

/** The rules that may have held just before an act; what the act itself says of it is certain. */
export function posturesBefore(brute: BruteForce, key: string): ReadonlySet<Posture | null> {
  return new Set(befores(brute, key).map(({ left, was }) => left.posture ?? was));
}

function befores(brute: BruteForce, key: string) {
  const rule = brute.acts
    .find((act) => act.key === key)
    ?.effects.find(({ posture, controls }) => posture && controls.includes(brute.control.key));
  const was = rule?.was ?? null;
  const all = brute.worlds.map((world) => {
    const index = world.findIndex(({ act }) => act.key === key);
    return { left: leftBy(brute, world.slice(0, index)), was, day: world[index]?.day ?? 0 };
  });
  return agreeing(all, was, ({ left }) => left.posture);
}

function runOf({ run, posture }: Left, was: Posture | null): Left["run"] {
  return posture === null && strict(was) ? "unknown" : run;
}

function heldIn(runs: readonly { readonly run: Left["run"]; readonly day: number }[]): Held {
  const byStart: Record<string, number[]> = {};
  for (const { run, day } of runs)
    if (run !== null && run !== "unknown") (byStart[run.act.key] ??= []).push(day - run.day);
  return { byStart, startUnknown: runs.some(({ run }) => run === "unknown") };
}

/** Every day of a window, both ends included. */
export function daysFrom(first: Day, last: Day): Day[] {
  const length = numberOf(last) - numberOf(first) + 1;
  return Array.from({ length }, (_, i) => dayOf(numberOf(first) + i));
}
