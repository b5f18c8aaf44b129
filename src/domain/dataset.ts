import { z } from "zod";
import { day } from "./fields.ts";
import type { KindName } from "./kind-names.ts";
import type { AnyRecord } from "./kinds.ts";

/** What names a release to people: the id and date of `seeds/release.yaml`. */
export const releaseName = z.strictObject({ id: z.string().min(1).max(64), date: day });
export type ReleaseName = Readonly<z.output<typeof releaseName>>;

/** A release as answers show it. */
export interface Release extends ReleaseName {
  /** Records of each kind. */
  readonly counts: Readonly<Record<KindName, number>>;
  /** SHA-256 over every record, hexadecimal: equal content, equal hash. */
  readonly hash: string;
}

/** All records of a release, checked and complete, ordered by key. */
export interface Dataset {
  readonly release: Release;
  readonly records: readonly AnyRecord[];
}
