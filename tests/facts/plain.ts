/**
 * An answer as a case reads it: a record asked for its key alone is its key, a date with its
 * precision is `2024-01-29 DAY`, a citation is `SEED-A A:P5`.
 */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, plain(inner)] as const);
  const { key, edtf, precision, source, at } = Object.fromEntries(entries);
  switch (entries.map(([name]) => name).join(" ")) {
    case "key":
      return key;
    case "edtf precision":
      return `${String(edtf)} ${String(precision)}`;
    case "source at":
      return typeof at === "string" ? `${String(source)} ${at}` : source;
    default:
      return Object.fromEntries(entries);
  }
}
