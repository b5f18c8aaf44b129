import { control } from "./control.ts";
import { exposure } from "./exposure.ts";
import { inForce } from "./in-force.ts";
import { liftings } from "./liftings.ts";
import { page } from "./page.ts";
import type { Question, QuestionName } from "./question.ts";

/** What is asked, in the order of the report. */
export const questions: Readonly<Record<QuestionName, Question>> = {
  liftings,
  control,
  inForce,
  exposure,
  page,
};
