import type { QuestionName } from "../../questions/question.ts";
import { control } from "./control.ts";
import { exposure } from "./exposure.ts";
import { inForce } from "./in-force.ts";
import { liftings } from "./liftings.ts";
import { page } from "./page.ts";
import type { Wordings } from "./wording.ts";

export const wordings: Readonly<Record<QuestionName, Wordings>> = {
  liftings,
  control,
  inForce,
  exposure,
  page,
};
