import { compareText, fold } from "../domain/fold.ts";
import { kindNames } from "../domain/kind-names.ts";
import { nearest } from "../domain/suggest.ts";
import type { Naming } from "../questions/naming.ts";
import { ownerOf } from "../store/snapshot.ts";
import type { Catalogue, Entry } from "./catalogue.ts";

/** The key that a text names, or what is wrong with it, said with the argument and the remedy. */
export type Named = { readonly key: string } | { readonly problem: string };

/** The most candidates that are told. */
const CANDIDATES = 5;

/**
 * The key of the record that a person names: by key (states by ISO 3166-1 alpha-3), which wins over
 * names, else by alpha-2 or another code, name, title or alias, whatever its case and diacritics.
 * `OWNER/word` is taken where its owner fits. A question does not call this: it declares its `names`.
 */
export function named(catalogue: Catalogue, naming: Naming, text: string): Named {
  const { argument, kinds, words = [] } = naming;
  if (words.some((word) => word === text)) return { key: text };
  const fits = ({ kind }: Entry) => kinds.includes(kind);
  const entry = catalogue.get(text);
  if (entry && fits(entry)) return { key: entry.key };
  const [one, ...others] = catalogue.called(text).filter(fits);
  if (one && others.length === 0) return { key: one.key };
  if (one) return { problem: ambiguous(argument, text, [one, ...others]) };
  const owner = catalogue.get(ownerOf(text));
  if (owner && fits(owner) && owner.key === ownerOf(text)) return { key: text };
  const wanted = kinds.length === kindNames.length ? "record" : kinds.join(" or ");
  if (entry)
    return { problem: `${argument}: "${text}" is of kind ${entry.kind}; this takes a ${wanted}.` };
  const near = nearestTo(text, catalogue.entries.filter(fits));
  const remedy = near ?? "give its key, a code, its name or an alias; `search` looks for them.";
  return { problem: `${argument}: no ${wanted} is called "${text}"; ${remedy}` };
}

function ambiguous(argument: string, text: string, fitting: readonly Entry[]): string {
  const told = fitting
    .toSorted((a, b) => compareText(a.key, b.key))
    .slice(0, CANDIDATES)
    .map(({ key, names }) => `${key} (${nameIn(names)})`);
  const more = fitting.length > CANDIDATES ? ` and ${fitting.length - CANDIDATES} more` : "";
  return `${argument}: "${text}" is the name of ${told.join(", ")}${more}; give the key of one.`;
}

/** What it is usually called; its key comes first and stands for those without a name. */
function nameIn(names: Entry["names"]): string {
  const usual = names.find(({ kind }) => kind === "NAME" || kind === "TITLE");
  return (usual ?? names[0])?.text ?? "";
}

function nearestTo(text: string, entries: readonly Entry[]): string | null {
  const folded = new Map(
    entries.flatMap(({ key, names }) =>
      names.map((name) => [fold(name.text), { key, text: name.text }] as const),
    ),
  );
  const near = folded.get(nearest(fold(text), [...folded.keys()]) ?? "");
  if (!near) return null;
  return `did you mean "${near.text}"${near.text === near.key ? "" : ` (${near.key})`}?`;
}
