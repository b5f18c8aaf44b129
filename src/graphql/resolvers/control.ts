import { standing } from "../../questions/standing/standing.ts";
import { answered } from "../answered.ts";
import type { ControlResolvers } from "../schema.generated.ts";

export const Control: Pick<ControlResolvers, "standing"> = {
  standing: ({ key }, { asOf }, context) =>
    answered(context, standing, { control: key }, `what held for ${key}`, asOf),
};
