/** The longest page; asking for more is an error, never cut. */
const PAGE_LIMIT = 100;

/** Arguments that point in opposite directions. */
const opposed = [
  ["first", "last"],
  ["after", "last"],
  ["before", "first"],
  ["before", "after"],
] as const;

type Args = Readonly<Record<string, unknown>>;

/** What is wrong with the coerced arguments of a page, wherever they came from: which, and why. */
export function pageProblem(args: Args): readonly [argument: string, problem: string] | null {
  for (const name of ["first", "last"]) {
    const size = args[name];
    if (typeof size === "number" && (size < 0 || size > PAGE_LIMIT))
      return [name, `${name}: ${size} is not from 0 to ${PAGE_LIMIT}.`];
  }
  const pair = opposed.find(([one, other]) => args[one] != null && args[other] != null);
  if (pair) return [pair[0], `${pair[0]}: not together with ${pair[1]}.`];
  const reversed = args["before"] != null && args["last"] == null;
  return reversed ? ["before", "before: needs last, how many to read back from there."] : null;
}
