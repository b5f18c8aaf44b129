import type { ReservedKey } from "../domain/fields.ts";
import { actors, bodies, type KindName } from "../domain/kind-names.ts";

/** An argument that names records, by key or by what people call them, and what it may name. */
export interface Naming {
  /** As the schema has it: `filter.imposer`. */
  readonly argument: string;
  readonly kinds: readonly KindName[];
  /** Reserved keys that it takes as well. */
  readonly words?: readonly ReservedKey[];
}

/** Which arguments of a question name records; each is a text, a list of texts, or null. */
export type Names<Args> = { readonly [A in keyof Args]?: Naming };

/** The arguments by which a filter names controls: who imposed them, on whom, over what. */
export const controlNames = {
  imposer: { argument: "filter.imposer", kinds: bodies.kinds },
  target: { argument: "filter.target", kinds: actors.kinds, words: ["ANY"] },
  product: { argument: "filter.product", kinds: ["Product"] },
} as const satisfies Names<Readonly<Record<"imposer" | "target" | "product", string | null>>>;
