/** The questions that a newcomer asks first; the others follow by name. */
const first = ["headline", "why-lifted", "liftings", "standing"];

/** The texts of query files, given by path, in the order of their tabs. */
export function openingTabs(files: Readonly<Record<string, string>>): { query: string }[] {
  return Object.entries(files)
    .map(([path, query]) => ({ name: path.replace(/^.*[/]|[.]graphql$/g, ""), query }))
    .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1))
    .map(({ query }) => ({ query }));
}

function rank(name: string): number {
  const place = first.indexOf(name);
  return place === -1 ? first.length : place;
}
