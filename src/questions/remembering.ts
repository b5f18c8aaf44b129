/** Gives what was made under a name, or makes it. Remembers so many; all are forgotten for one more. */
export function remembering<V>(most: number): (name: string | number, make: () => V) => V {
  const known = new Map<string | number, V>();
  return (name, make) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = make();
    if (known.size >= most) known.clear();
    known.set(name, made);
    return made;
  };
}
