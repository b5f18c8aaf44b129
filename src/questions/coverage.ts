import { compareText } from "../domain/fold.ts";
import { actors, bodies } from "../domain/kind-names.ts";
import { isKind, type RecordOf } from "../domain/kinds.ts";
import { compareKeys } from "../domain/orders.ts";
import type { CoverageOutcome } from "../domain/words/coverage-outcome.ts";
import type { Slice } from "../store/policy-graph.ts";
import { argumentRecord } from "./arguments.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import { whereOf } from "./control-filter.ts";
import { coverageOf } from "./looked-at.ts";
import { type Question, UnknownArgument } from "./question.ts";

export interface CoverageArgs {
  /** Keys, at least one of them; null for any. */
  readonly imposer: string | null;
  readonly target: string | null;
}

export interface Coverage extends Grounds {
  readonly outcome: CoverageOutcome;
  /** The newest look first, then by key. */
  readonly looks: readonly RecordOf<"Coverage">[];
  /** The controls on record for the pair, by key. */
  readonly controls: readonly RecordOf<"Control">[];
}

/** Did anybody look for controls of an imposer, against a target, when and where? */
export const coverage: Question<CoverageArgs, Coverage> = {
  names: {
    imposer: { argument: "imposer", kinds: bodies.kinds },
    target: { argument: "target", kinds: actors.kinds },
  },
  start: ({ imposer, target }) => {
    const keys = [imposer, target].filter((key) => key !== null);
    if (keys.length === 0)
      throw new UnknownArgument("imposer, target: neither is given; name one, or both.");
    return { find: { kind: "Control", where: whereOf(imposer, target) }, keys };
  },
  steps: [
    { edges: ["LOOKED_AT_IMPOSER", "LOOKED_AT_TARGET", "ABOUT"], direction: "IN", depth: 1 },
    { edges: ["SEARCHED", "CITES"], direction: "OUT", depth: 1 },
  ],
  answer: ({ imposer, target }, slice, found) => {
    if (imposer !== null) argumentRecord(slice, "imposer", imposer, bodies.kinds);
    if (target !== null) argumentRecord(slice, "target", target, actors.kinds);
    const looks = coverageOf(slice, imposer, target).toSorted(
      (a, b) => compareText(b.day, a.day) || compareText(a.key, b.key),
    );
    const controls = controlsIn(slice, found);
    return {
      outcome: outcomeOf({ imposer, target }, looks, controls.length),
      looks,
      controls,
      ...groundsOf(slice, [...looks, ...controls]),
    };
  },
};

function controlsIn(slice: Slice, keys: readonly string[]): readonly RecordOf<"Control">[] {
  return keys
    .flatMap((key) => slice.get(key) ?? [])
    .filter((record) => isKind(record, "Control"))
    .toSorted(compareKeys);
}

/** A wider look that found something elsewhere has still found nothing for this pair. */
function outcomeOf(
  { imposer, target }: CoverageArgs,
  looks: readonly RecordOf<"Coverage">[],
  controls: number,
): CoverageOutcome {
  if (looks.length === 0) return "NOT_LOOKED";
  const isFound = looks.some(
    (look) =>
      look.result === "LOOKED_FOUND" &&
      (imposer === null || look.imposer === imposer) &&
      (target === null || look.target === target),
  );
  return isFound || controls > 0 ? "LOOKED_FOUND" : "LOOKED_NONE";
}
