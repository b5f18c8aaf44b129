import { reservedKeys } from "../../src/domain/fields.ts";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import { linksOf } from "../../src/domain/links.ts";
import type { Step } from "../../src/store/policy-graph.ts";

/** The keys that steps reach from a start. */
export type Reached = (start: readonly string[], steps: readonly Step[]) => ReadonlySet<string>;

/**
 * What every store's slice of these records must hold, told the slow way. A reserved word among the
 * starts is no record, but records that name it can be reached from it.
 */
export function reachedIn(records: readonly AnyRecord[]): Reached {
  const keys = new Set(records.map(({ key }) => key));
  const holder = (key: string) => (keys.has(key) ? key : (key.split("/")[0] ?? key));
  const edges = records.flatMap((record) =>
    linksOf(record).map(({ to, reference }) => ({
      type: reference.edge,
      from: record.key,
      to: holder(to),
    })),
  );
  return (start, steps) => {
    const words = start.filter((key) => reservedKeys.some((word) => word === key));
    const found = new Set(start.map(holder).filter((key) => keys.has(key)));
    for (const step of steps)
      for (let level = 0, left = new Set([...found, ...words]); level < step.depth; level++) {
        const next = edges
          .filter(({ type }) => step.edges.length === 0 || step.edges.includes(type))
          .flatMap(({ from, to }) => {
            const [here, there] = step.direction === "OUT" ? [from, to] : [to, from];
            return left.has(here) && keys.has(there) && !found.has(there) ? there : [];
          });
        left = new Set(next);
        for (const key of next) found.add(key);
      }
    return found;
  };
}
