import { actDate } from "../domain/act-date.ts";
import type { RecordOf } from "../domain/kinds.ts";
import type { Effect } from "../domain/parts/effect.ts";
import type { Problem } from "./problem.ts";
import type { Written } from "./records.ts";
import { type Path, problemAt } from "./seed-file.ts";
import type { Unread } from "./unread.ts";

type Act = RecordOf<"PolicyAction">;
interface Move {
  readonly one: Written;
  readonly act: Act;
  readonly effect: Effect;
  readonly path: Path;
}

/** Acts whose effects cannot be folded: without a day, told twice, or at odds with earlier acts. */
export function actProblems(written: readonly Written[], unread: Unread): Problem[] {
  const acts = written.filter(({ seed }) => seed.kind === "PolicyAction");
  const lanes = postureLanes(acts);
  return acts.flatMap((one) => {
    const act = one.record as unknown as Act;
    return [
      ...dateProblems(one, act, unread),
      ...act.effects.flatMap((effect, i) => [
        ...twiceProblems(one, act, effect, i),
        ...(lacksPosture(act, effect, lanes)
          ? [
              problemAt(
                one.seed,
                ["effects", i],
                `is of the kind ${effect.kind ?? act.kind} and must state its posture`,
              ),
            ]
          : []),
        ...(unread.acts
          ? []
          : wasProblems({ one, act, effect, path: ["effects", i, "was"] }, lanes)),
      ]),
    ];
  });
}

function dateProblems({ seed }: Written, act: Act, unread: Unread): Problem[] {
  if (act.effects.length === 0) return [];
  const date = actDate(act);
  if (!date)
    return [
      problemAt(seed, ["effects"], "need a day: give `effective`, or another date of the act"),
    ];
  const mayBeCut = act.reasons.some(({ because }) => because.some((key) => unread.keys.has(key)));
  return date.point.earliest === null && !mayBeCut
    ? [
        problemAt(
          seed,
          [date.field],
          `${date.point.edtf} is open at its start; give a first day, or a reason whose event has one`,
        ),
      ]
    : [];
}

function twiceProblems({ seed }: Written, act: Act, effect: Effect, index: number): Problem[] {
  return effect.controls.flatMap((control, i) =>
    effect.controls.indexOf(control) < i ||
    act.effects.some(
      (other, j) => j < index && other.controls.includes(control) && sameLane(effect, other),
    )
      ? [
          problemAt(
            seed,
            ["effects", index, "controls", i],
            `${control} is moved twice by this act`,
          ),
        ]
      : [],
  );
}

function sameLane(a: Effect, b: Effect): boolean {
  return (a.posture && b.posture) !== undefined || (a.permits && b.permits) !== undefined;
}

/** Endings and renewals must say the rule they leave, or nobody knows what held after them. */
function lacksPosture(act: Act, effect: Effect, lanes: ReadonlyMap<string, Move[]>): boolean {
  const kind = effect.kind ?? act.kind;
  const needed = kind === "LIFT" || kind === "EXPIRE" || kind === "EXTEND";
  return needed && effect.posture === undefined && effect.controls.some((key) => lanes.has(key));
}

function postureLanes(acts: readonly Written[]): ReadonlyMap<string, Move[]> {
  const lanes = new Map<string, Move[]>();
  for (const one of acts) {
    const act = one.record as unknown as Act;
    for (const [i, effect] of act.effects.entries())
      for (const control of effect.posture === undefined ? [] : effect.controls)
        lanes.set(control, [
          ...(lanes.get(control) ?? []),
          { one, act, effect, path: ["effects", i] },
        ]);
  }
  return lanes;
}

/** What an act says held before it must be what an earlier act, or one that may be earlier, left. */
function wasProblems(
  { one, act, effect, path }: Move,
  lanes: ReadonlyMap<string, Move[]>,
): Problem[] {
  const { was } = effect;
  if (was === undefined) return [];
  return effect.controls.flatMap((control) => {
    const before = (lanes.get(control) ?? []).filter(
      (move) => move.act.key !== act.key && mayPrecede(move.act, act),
    );
    const last = before.filter(
      (move) => !before.some((later) => surelyPrecedes(move.act, later.act)),
    );
    if (last.length === 0 || last.some((move) => move.effect.posture === was)) return [];
    const recorded = last.map((move) => `${move.effect.posture} by ${move.act.key}`).join(" or ");
    return [problemAt(one.seed, path, `${was} is not what ${control} was left at: ${recorded}`)];
  });
}

function mayPrecede(a: Act, b: Act): boolean {
  const [first, second] = [actDate(a)?.point, actDate(b)?.point];
  return (first?.earliest ?? "") <= (second?.latest ?? "~");
}

function surelyPrecedes(a: Act, b: Act): boolean {
  const [first, second] = [actDate(a)?.point, actDate(b)?.point];
  return (first?.latest ?? "~") < (second?.earliest ?? "");
}
