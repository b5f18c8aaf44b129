import type { QuestionName } from "../../questions/question.ts";
import { control } from "./control.ts";
import { exposure } from "./exposure.ts";
import { inForce } from "./in-force.ts";
import { liftings } from "./liftings.ts";
import { page } from "./page.ts";
import type { Walk } from "./walk.ts";

export const walks: Readonly<Record<QuestionName, Walk>> = {
  liftings,
  control,
  inForce,
  exposure,
  page,
};
