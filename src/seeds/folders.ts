import { kindNames, type KindName } from "../domain/kind-names.ts";
import { kinds } from "../domain/kinds.ts";

/** The folder of each kind's seeds: `PolicyAction` in `policy-actions`; inline kinds have none. */
export const folders: ReadonlyMap<string, KindName> = new Map(
  kindNames.filter((name) => !kinds[name].inline).map((name) => [folderOf(name), name]),
);

/** The folder of a kind's seeds. */
export function folderOf(name: KindName): string {
  return kinds[name].plural.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
