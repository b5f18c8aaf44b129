import type { QuestionName } from "../../questions/question.ts";
import { control } from "./control.ts";
import type { CypherQuestion } from "./cypher-question.ts";
import { exposure } from "./exposure.ts";
import { inForce } from "./in-force.ts";
import { liftings } from "./liftings.ts";
import { page } from "./page.ts";

export const cypherQuestions: Readonly<Record<QuestionName, CypherQuestion>> = {
  liftings,
  control,
  inForce,
  exposure,
  page,
};
