import type { KindName } from "../../../domain/kind-names.ts";
import type { AnyRecord } from "../../../domain/kinds.ts";
import { type Link, linksOf, type Location } from "../../../domain/links.ts";
import { ownerOf } from "../../snapshot.ts";
import { type DeclaredReference, declaredReferences } from "./declared-references.ts";

/** An edge as it is written. */
export interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: EdgeProperties;
}

/** Where a reference stands in its record, and the plain values of the part that holds it. */
export interface EdgeProperties {
  /** The path of the part, as `reasons/sweden`; empty for the record itself. */
  readonly path: string;
  /** Its place in the innermost list that holds it, from 0. */
  readonly i: number;
  /** `OWNER/word`, where it names an inner part of the record that the edge leads to. */
  readonly inner?: string;
  readonly [value: string]: unknown;
}

/** The edges of a record, one for each reference; reserved words have none. `isRecord` knows every key. */
export function edgesOf(record: AnyRecord, isRecord: (key: string) => boolean): readonly Edge[] {
  return linksOf(record)
    .filter(({ to, reference }) => !reference.words.some((word) => word === to))
    .map((link) => ({
      type: link.reference.edge,
      from: record.key,
      to: isRecord(link.to) ? link.to : ownerOf(link.to),
      properties: {
        ...plainValues(record.type, link),
        path: link.path,
        i: placeOf(link.location),
        ...(!isRecord(link.to) && { inner: link.to }),
      },
    }));
}

/** The plain fields of the parts that hold references, by kind, field and edge. */
const beside = new Map<string, readonly string[]>();
for (const declared of declaredReferences) {
  const name = nameOf(declared);
  beside.set(name, [...(beside.get(name) ?? []), ...declared.beside]);
}

function nameOf({
  kind,
  field,
  reference,
}: Pick<DeclaredReference, "kind" | "field" | "reference">) {
  return `${kind} ${field} ${reference.edge}`;
}

function plainValues(kind: KindName, { field, reference, part }: Link) {
  const names = beside.get(nameOf({ kind, field, reference })) ?? [];
  const present = names.filter((name) => part?.[name] !== undefined);
  return Object.fromEntries(present.map((name) => [name, part?.[name]]));
}

function placeOf(location: Location | null): number {
  if (location === null) return 0;
  return typeof location.step === "number" ? location.step : placeOf(location.up);
}
