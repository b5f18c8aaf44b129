/** What an object of a filter costs more than the values in it. */
const OBJECT = 5;

const known = new WeakMap<object, number>();

/** What a value of an argument gives to compare with: one for each value, more for each object. */
export function weight(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  const before = known.get(value);
  if (before !== undefined) return before;
  const inner = (Object.values(value) as unknown[]).reduce<number>(
    (sum, one) => sum + weight(one),
    0,
  );
  const sum = inner + (Array.isArray(value) ? 0 : OBJECT);
  // A variable that stands in many places is the same object in each.
  known.set(value, sum);
  return sum;
}
