import { z } from "zod";
import { part, reference, text } from "../fields.ts";
import { actors } from "../kind-names.ts";

/** An actor whom a source does not name. */
export const anonymousActor = part("AnonymousActor", "Somebody whom the source does not name.", {
  anonymous: text.describe("How the source describes them."),
  via: reference("HEARD_THROUGH", actors)
    .optional()
    .describe("Who heard them; null where not said."),
});
export type AnonymousActor = z.output<typeof anonymousActor>;

/** Who: a key, or `{ anonymous: "two persons who know the talks", via: REUTERS }`. */
export function actor(edge: string) {
  return z.union([reference(edge, actors), anonymousActor]);
}
export type Actor = string | AnonymousActor;
