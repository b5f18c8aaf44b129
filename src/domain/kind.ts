import type { z } from "zod";
import type { KindName } from "./kind-names.ts";

/** A kind of record, declared once; everything else derives from it. */
export interface Kind<N extends KindName = KindName, F extends z.ZodObject = z.ZodObject> {
  readonly name: N;
  /** The root field that answers one record: `policyAction`. */
  readonly singular: string;
  /** The root field that lists them, and in kebab-case the folder of their seeds: `policyActions`. */
  readonly plural: string;
  readonly definition: string;
  readonly fields: F;
  /** Written inside another kind's file, so it has no folder of its own. */
  readonly inline: boolean;
}

/** Declares a kind of record. */
export function kind<N extends KindName, F extends z.ZodObject>(
  name: N,
  definition: string,
  [singular, plural]: readonly [string, string],
  fields: F,
  { inline = false } = {},
): Kind<N, F> {
  return { name, singular, plural, definition, fields, inline };
}
