import { fold } from "../domain/fold.ts";
import { type KindName, kindNames } from "../domain/kind-names.ts";
import type { AnyRecord } from "../domain/kinds.ts";
import { type Name, namesOf } from "../domain/names.ts";
import type { ReleaseView } from "../store/policy-graph.ts";

/** A record as a catalogue has it: what it is and what it goes by. */
export interface Entry {
  readonly key: string;
  readonly kind: KindName;
  readonly names: readonly Name[];
}

/** What records go by, to be looked up without asking the store. */
export interface Catalogue {
  /** By kind in the order of the vocabulary, then by key. */
  readonly entries: readonly Entry[];
  /** The record of a key, in whatever case it is written. */
  get(key: string): Entry | undefined;
  /** The records that go by a text, whatever its case and diacritics. */
  called(text: string): readonly Entry[];
}

/** The catalogue of a release, read through the port, kind by kind. Throws StoreUnavailable. */
export async function readCatalogue(view: Pick<ReleaseView, "scan">): Promise<Catalogue> {
  const entries: Entry[] = [];
  for (const kind of kindNames)
    for await (const record of view.scan(kind)) entries.push(entryOf(record));
  return catalogueFrom(entries);
}

export function entryOf(record: AnyRecord): Entry {
  return { key: record.key, kind: record.type, names: namesOf(record) };
}

export function catalogueFrom(entries: readonly Entry[]): Catalogue {
  const byKey = new Map(entries.map((entry) => [fold(entry.key), entry]));
  const byName = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const text of new Set(entry.names.map((name) => fold(name.text)))) {
      const known = byName.get(text);
      if (known) known.push(entry);
      else byName.set(text, [entry]);
    }
  byName.delete("");
  return {
    entries,
    get: (key) => byKey.get(fold(key)),
    called: (text) => byName.get(fold(text)) ?? [],
  };
}
