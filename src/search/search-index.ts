import MiniSearch from "minisearch";
import { compareText, fold } from "../domain/fold.ts";
import type { KindName } from "../domain/kind-names.ts";
import type { Name } from "../domain/names.ts";
import type { Catalogue, Entry } from "./catalogue.ts";
import { queryOf } from "./query.ts";
import { termsIn } from "./terms.ts";

/** A record that was found, the name of it that fits best, and how well. */
export interface Hit {
  readonly entry: Entry;
  readonly name: Name;
  readonly score: number;
}

/** Finds records by what they go by: the best first, then by key. All kinds where none is given. */
export type Search = (text: string, kinds: readonly KindName[]) => readonly Hit[];

/** A name, as one document of the index. */
interface Indexed extends Omit<Hit, "score"> {
  readonly id: number;
  readonly folded: string;
}

interface FoundName extends Hit {
  readonly id: number;
  readonly isWhole: boolean;
}

/** How much less a key counts than a name, which people say. */
const KEY = 0.5;
/** How much more a name counts that is the searched text, whole. */
const WHOLE = 10;
/** Names that are indexed at a stretch, before requests are let in between. */
const CHUNK = 500;

const searches = new WeakMap<Catalogue, Promise<Search>>();

/** The search over a catalogue; its index is made when it is first asked for. */
export function searchOf(catalogue: Catalogue): Promise<Search> {
  const search = searches.get(catalogue) ?? indexed(catalogue);
  searches.set(catalogue, search);
  return search;
}

async function indexed(catalogue: Catalogue): Promise<Search> {
  const names = catalogue.entries.flatMap((entry) => entry.names.map((name) => ({ entry, name })));
  const all = names.map((one, id): Indexed => ({ ...one, id, folded: fold(one.name.text) }));
  const index = new MiniSearch<Indexed>({
    fields: ["folded"],
    tokenize: termsIn,
    processTerm: (term) => term,
  });
  await index.addAllAsync(all, { chunkSize: CHUNK });
  return (text, kinds) => {
    const folded = fold(text);
    const nameOf = (id: unknown) => at(all, id as number);
    const find = (combineWith: "AND" | "OR") =>
      index.search(queryOf(catalogue, text, combineWith), {
        filter: ({ id }) => kinds.length === 0 || kinds.includes(nameOf(id).entry.kind),
        boostDocument: (id) => {
          const { name, folded: known } = nameOf(id);
          return (name.kind === "KEY" ? KEY : 1) * (known === folded ? WHOLE : 1);
        },
      });
    const every = find("AND");
    const found = every.length > 0 ? every : find("OR");
    const hits = found.map(({ id, score }): FoundName => {
      const one = nameOf(id);
      return { score, isWhole: one.folded === folded, ...one };
    });
    return bestOfEach(hits).toSorted(byScore);
  };
}

/** Each record once, with its best score; the name that is the text, whole, fits best. */
function bestOfEach(hits: readonly FoundName[]): readonly Hit[] {
  const best = new Map<Entry, Hit>();
  const rank = ({ isWhole }: FoundName) => (isWhole ? 0 : 1);
  // By id among equals: a record's names come in the order of the vocabulary.
  for (const { entry, name, score } of hits.toSorted(
    (a, b) => rank(a) - rank(b) || b.score - a.score || a.id - b.id,
  )) {
    const known = best.get(entry);
    best.set(entry, {
      entry,
      name: known?.name ?? name,
      score: Math.max(score, known?.score ?? 0),
    });
  }
  return [...best.values()];
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || compareText(a.entry.key, b.entry.key);
}

function at<T>(list: readonly T[], index: number): T {
  const one = list[index];
  if (one === undefined) throw new RangeError(`There is no name ${index}.`);
  return one;
}
