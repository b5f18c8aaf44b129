import type { Link } from "../domain/links.ts";
import type { SeedFile } from "./seed-file.ts";

/** A record as its file writes it, read and of the right shape, with the file to point into. */
export interface Written {
  readonly seed: SeedFile;
  /** Its references, inner ones included. */
  readonly links: readonly Link[];
  readonly record: Readonly<Record<string, unknown>> & { readonly key: string };
}
