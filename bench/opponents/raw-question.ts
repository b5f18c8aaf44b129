import type { Asked } from "../graphs/asked.ts";

/** The variables with which every opponent is asked; each document declares those it needs. */
export function rawVariables({ imposer, target, control, product, publisher }: Asked) {
  return { imposer, target, control, product, publisher };
}
