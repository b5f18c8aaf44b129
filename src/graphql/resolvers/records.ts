import type { GraphQLFieldResolver } from "graphql";
import { type KindName, kindNames } from "../../domain/kind-names.ts";
import { kinds, type AnyRecord } from "../../domain/kinds.ts";
import { label } from "../../domain/label.ts";
import { connection, type PageArgs } from "../connection.ts";
import type { Context } from "../context.ts";
import { cursorOf, placeOf } from "../cursor.ts";
import { pageInfo } from "../page-info.ts";

type Resolver = GraphQLFieldResolver<unknown, Context>;

interface ReferrersArgs {
  readonly by?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The pair of root fields of every kind. */
export const pairs = Object.fromEntries<Resolver>(
  kindNames.flatMap((kind): [string, Resolver][] => [
    [
      kinds[kind].singular,
      (_query, { key }: { readonly key: string }, { reader }) =>
        reader.get(key).then((record) => ofKind(record, kind, key)),
    ],
    [
      kinds[kind].plural,
      async (_query, args: PageArgs, { reader }) => connection(await reader.view(), kind, args),
    ],
  ]),
);

/** What every record answers alike. */
export const recordTypes = Object.fromEntries(
  kindNames.map((kind) => [
    kind,
    {
      id: (record: AnyRecord) => globalId(record),
      displayName: (record: AnyRecord) => label(record),
      referrers,
    },
  ]),
);

/** `Kind:KEY`. */
export function globalId({ type, key }: AnyRecord): string {
  return `${type}:${key}`;
}

/** The key that an argument names, which may also be a global id. */
export function keyOf(id: string): string {
  const colon = id.indexOf(":");
  return kindNames.some((kind) => kind === id.slice(0, colon)) ? id.slice(colon + 1) : id;
}

/** The record of a global id; null for none. */
export async function byGlobalId(id: string, { reader }: Context): Promise<AnyRecord | null> {
  const [kind = "", ...rest] = id.split(":");
  const key = rest.join(":");
  const name = kindNames.find((one) => one === kind);
  return name && key !== "" ? ofKind(await reader.get(key), name, key) : null;
}

/** `OWNER/word` of an inner part is read as its owner elsewhere; here it is no record. */
function ofKind(record: AnyRecord | null, kind: KindName, key: string): AnyRecord | null {
  return record?.type === kind && record.key === key ? record : null;
}

async function referrers(
  { key }: AnyRecord,
  { by, first, after }: ReferrersArgs,
  { reader }: Context,
): Promise<object> {
  const { release } = await reader.view();
  const edges = (by ?? []).toSorted();
  const scope = ["referrers", key, edges, release.hash];
  const size = first ?? 25;
  const place = placeOf(scope, "after", after);
  const read = await reader.referrers(key, edges, { after: place, limit: size + 1 });
  const nodes = read.slice(0, size);
  const around = { hasNextPage: read.length > size, hasPreviousPage: place !== null };
  return { nodes, pageInfo: pageInfo(nodes, around, (record) => cursorOf(scope, record.key)) };
}
