/** The longest text that a variable or a literal may be; what a single argument takes is often less. */
export const TEXT_LIMIT = 1_024;
/** The most values that a list in a variable or a literal may have. */
export const LIST_LIMIT = 250;
/** Objects and lists within one another, in variables; a filter needs half of it. */
const NESTING_LIMIT = 16;

/** What keeps values from being used as variables, before GraphQL walks them; null for nothing. */
export function problemIn(
  values: Readonly<Record<string, unknown>>,
  textLimit = TEXT_LIMIT,
): string | null {
  const open = Object.entries(values).map(([path, value]) => ({ path, value, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, value, depth } = next;
    const problem = problemOf(value, depth, textLimit);
    if (problem !== null) return `${path}: ${problem}`;
    if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value))
        open.push(
          { path, value: name, depth },
          { path: `${path}.${name}`, value: inner as unknown, depth: depth + 1 },
        );
  }
  return null;
}

function problemOf(value: unknown, depth: number, textLimit: number): string | null {
  if (typeof value === "string") {
    if (value.length > textLimit) return `a text has at most ${textLimit} characters.`;
    return /\p{Surrogate}/u.test(value) ? "half a surrogate pair is no character." : null;
  }
  if (depth > NESTING_LIMIT) return "too many lists and objects within one another.";
  if (Array.isArray(value) && value.length > LIST_LIMIT)
    return `a list has at most ${LIST_LIMIT} values.`;
  return null;
}
