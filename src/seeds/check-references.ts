import type { KindName } from "../domain/kind-names.ts";
import type { Link } from "../domain/links.ts";
import type { Problem } from "./problem.ts";
import type { Written } from "./records.ts";
import { pathOf, problemAt } from "./seed-file.ts";
import { shown } from "./shown.ts";
import { suggest } from "../domain/suggest.ts";
import { keyOf, type Unread } from "./unread.ts";

/**
 * References to nothing, or to a record of a kind that the field does not take. Keys of files that
 * could not be read, or name themselves otherwise, are passed over: that is told already.
 */
export function referenceProblems(written: readonly Written[], unread: Unread): Problem[] {
  const misnamed = new Set(written.map(({ seed }) => keyOf(seed.file)));
  const kindOf = new Map<string, KindName>();
  for (const { seed, record } of written) {
    kindOf.set(record.key, seed.kind);
    for (const [field, kind] of innerKinds(seed.kind))
      for (const { key } of (record[field] ?? []) as { key: string }[])
        kindOf.set(`${record.key}/${key}`, kind);
  }
  const known = [...kindOf.keys()];
  return written.flatMap(({ seed, links }) =>
    links.flatMap((link) => {
      const [owner = ""] = link.to.split("/");
      const told = unread.keys.has(owner) || (misnamed.has(owner) && !kindOf.has(owner));
      const wrong = told ? null : (notAlone(link, links) ?? wrongReference(link, kindOf, known));
      return wrong ? [problemAt(seed, pathOf(link.location), wrong)] : [];
    }),
  );
}

/** A reserved word says all that its list can say. */
function notAlone({ reference, to, location }: Link, links: readonly Link[]): string | null {
  if (!reference.words.some((word) => word === to)) return null;
  const list = location?.up;
  const beside = links.some((link) => link.to !== to && link.location?.up === list);
  return beside ? `${to} stands alone; take the other references away` : null;
}

/** The lists of a kind whose elements can be named as `OWNER/word`, and what such a name stands for. */
function innerKinds(kind: KindName): readonly (readonly [field: string, kind: KindName])[] {
  return [
    ["reasons", kind],
    ["clauses", kind],
    ["conditions", "Condition"],
  ];
}

function wrongReference(
  { reference, to }: Link,
  kindOf: ReadonlyMap<string, KindName>,
  known: readonly string[],
): string | null {
  if (reference.words.some((word) => word === to)) return null;
  const kind = kindOf.get(to);
  const wanted = reference.to.kinds.join(", ");
  if (kind === undefined)
    return `no record has the key "${shown(to)}"${suggest(to, known) || `; this names ${wanted}`}`;
  return reference.to.kinds.includes(kind)
    ? null
    : `"${to}" is of the kind ${kind}; this names ${wanted}`;
}
