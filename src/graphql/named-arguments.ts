import type { Naming, Names } from "../questions/naming.ts";
import { UnknownArgument } from "../questions/question.ts";
import { type Catalogue, catalogueFrom, entryOf } from "../search/catalogue.ts";
import { catalogueAtHand } from "../search/catalogues.ts";
import { named } from "../search/named.ts";
import type { RequestReader } from "./request-reader.ts";

/** A text of an argument, and what it may name. */
interface Asked {
  readonly naming: Naming;
  readonly text: string;
}

/**
 * The arguments of a question with keys where people gave names. Costs no trip to the store once the
 * release's catalogue has been read; until then, one for keys, which do not wait for it.
 * Throws UnknownArgument with every problem, and StoreUnavailable.
 */
export async function namedArguments<Args extends object>(
  reader: RequestReader,
  names: Names<Args>,
  args: Args,
): Promise<Args> {
  const fields = Object.entries(names) as [keyof Args, Naming][];
  const asked = fields.flatMap(([name, naming]) => askedIn(naming, args[name]));
  if (asked.length === 0) return args;
  const catalogue = catalogueAtHand(await reader.view()) ?? (await catalogueFor(reader, asked));
  const problems: string[] = [];
  const keyOf = (one: Asked) => {
    const found = named(catalogue, one.naming, one.text);
    if ("key" in found) return found.key;
    problems.push(found.problem);
    return one.text;
  };
  const keyed = fields.map(([name, naming]) => {
    const keys = askedIn(naming, args[name]).map(keyOf);
    return [name, Array.isArray(args[name]) ? keys : (keys[0] ?? args[name])];
  });
  if (problems.length > 0) throw new UnknownArgument(problems.join("\n"));
  return { ...args, ...(Object.fromEntries(keyed) as Partial<Args>) };
}

function askedIn(naming: Naming, given: unknown): readonly Asked[] {
  if (typeof given === "string") return [{ naming, text: given }];
  if (!Array.isArray(given)) return [];
  return given.map((text: string, at) => {
    const argument = `${naming.argument}[${at}]`;
    return { naming: { ...naming, argument }, text };
  });
}

/** A catalogue that knows what is asked: of these records only where all are keys, else the whole. */
async function catalogueFor(reader: RequestReader, asked: readonly Asked[]): Promise<Catalogue> {
  const whole = reader.catalogue();
  // Awaited below, or by the next request; here nobody may be left to catch its failure.
  whole.catch(() => undefined);
  const records = await Promise.all(asked.map(({ text }) => reader.get(text)));
  const isKey = ({ naming: { kinds, words = [] }, text }: Asked, i: number) => {
    const record = records[i];
    return record ? kinds.includes(record.type) : words.some((word) => word === text);
  };
  if (!asked.every(isKey)) return whole;
  return catalogueFrom(records.flatMap((record) => (record ? [entryOf(record)] : [])));
}
