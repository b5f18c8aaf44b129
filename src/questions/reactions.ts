import { kindNames } from "../domain/kind-names.ts";
import { type AnyRecord, isKind, type RecordOf } from "../domain/kinds.ts";
import { SpeechAct } from "../domain/words/speech-act.ts";
import type { Slice, Step } from "../store/policy-graph.ts";
import { argumentRecord } from "./arguments.ts";
import { reactionsTo } from "./chain/reactions.ts";
import { statementSteps } from "./claims.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import type { Question } from "./question.ts";

/** Reactions of one stance. */
export interface ReactionsByStance {
  readonly stance: SpeechAct;
  /** By date, then key; each with its grounds. */
  readonly statements: readonly RecordOf<"Statement">[];
}

export interface Reactions extends Grounds {
  readonly to: AnyRecord;
  /** In the order of the vocabulary; a stance that nobody took is left out. */
  readonly reactions: readonly ReactionsByStance[];
}

/** How did people react to a record, and on what grounds? For a control also to the acts on it. */
export const reactions: Question<{ readonly to: string }, Reactions> = {
  names: { to: { argument: "to", kinds: kindNames } },
  start: ({ to }) => ({ keys: [to] }),
  steps: [{ edges: ["EFFECT_ON"], direction: "IN", depth: 1 }, ...statementSteps] satisfies Step[],
  answer: ({ to: key }, slice) => {
    const to = argumentRecord(slice, "to", key, kindNames);
    const statements = reactionsTo(slice, [to.key, ...actsOn(slice, to)]);
    return {
      to,
      reactions: SpeechAct.values.flatMap((stance) => {
        const taken = statements.filter(({ act }) => act === stance);
        return taken.length > 0 ? [{ stance, statements: taken }] : [];
      }),
      ...groundsOf(slice, [to, ...statements]),
    };
  },
};

function actsOn(slice: Slice, record: AnyRecord): readonly string[] {
  return isKind(record, "Control")
    ? slice.referrers(record.key, ["EFFECT_ON"]).map(({ key }) => key)
    : [];
}
