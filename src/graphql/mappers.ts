import type { KindName } from "../domain/kind-names.ts";
import type { AnyRecord, RecordOf } from "../domain/kinds.ts";
import type { Actor } from "../domain/parts/actor.ts";

/** What resolvers hand over where the schema says a kind: its record. */
export type Records = { readonly [N in KindName]: RecordOf<N> };

/** Any record, or the key of one, which derived resolvers follow. */
export type RecordOrKey = AnyRecord | string;

/** An actor as records hold it; derived resolvers follow keys. */
export type ActorValue = Actor | AnyRecord;

/** A part of a record as the record holds it; derived resolvers read its fields. */
export type PartValue = object;

/** A date as records hold it: EDTF text. */
export type DateText = string;
