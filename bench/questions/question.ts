import type { Asked } from "../graphs/asked.ts";
import type { Days } from "./days.ts";

export const questionNames = ["liftings", "control", "inForce", "exposure", "page"] as const;
export type QuestionName = (typeof questionNames)[number];

/** A question as Proviso is asked it. */
export interface Question {
  /** What it is, in a few words. */
  readonly title: string;
  readonly query: string;
  /** Its variables; other days are another question. */
  readonly variables: (asked: Asked, days: Days) => Readonly<Record<string, unknown>>;
}
