import { acyclicEdges } from "../domain/acyclic-edges.ts";
import type { Link } from "../domain/links.ts";
import type { Problem } from "./problem.ts";
import type { Written } from "./records.ts";
import { pathOf, problemAt } from "./seed-file.ts";

interface Arrow {
  readonly from: Written;
  readonly link: Link;
}

/** Circles of references that must not run in one; each is told once, at its first link. */
export function cycleProblems(written: readonly Written[]): Problem[] {
  return acyclicEdges.flatMap((edge) => {
    const arrows = new Map<string, Arrow[]>();
    for (const from of written)
      for (const link of from.links)
        if (link.reference.edge === edge)
          arrows.set(from.record.key, [...(arrows.get(from.record.key) ?? []), { from, link }]);
    return circles(arrows).map((circle) => {
      const [first] = circle as [Arrow];
      const keys = [...circle.map(({ from }) => from.record.key), first.from.record.key];
      const message = `runs in a circle: ${keys.join(" → ")}; take one of these references away`;
      return problemAt(first.from.seed, pathOf(first.link.location), message);
    });
  });
}

function circles(arrows: ReadonlyMap<string, readonly Arrow[]>): Arrow[][] {
  const done = new Set<string>();
  const found: Arrow[][] = [];
  const visit = (key: string, trail: readonly Arrow[]) => {
    const start = trail.findIndex(({ from }) => from.record.key === key);
    if (start >= 0) found.push(trail.slice(start));
    else if (!done.has(key))
      for (const arrow of arrows.get(key) ?? []) visit(arrow.link.to, [...trail, arrow]);
    done.add(key);
  };
  for (const key of arrows.keys()) visit(key, []);
  return found;
}
