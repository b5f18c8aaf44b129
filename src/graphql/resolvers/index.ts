import { Control } from "./control.ts";
import { DateScalar } from "./date.ts";
import { Query } from "./query.ts";
import { recordTypes } from "./records.ts";
import { Release } from "./release.ts";

/** The resolvers that cannot be derived. */
export const resolvers = {
  ...recordTypes,
  Control: { ...recordTypes["Control"], ...Control },
  Date: DateScalar,
  Query,
  Release,
};
