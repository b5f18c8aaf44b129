import { compareText, fold } from "../domain/fold.ts";
import { type KindName, kindNames } from "../domain/kind-names.ts";
import { foundRecords } from "../questions/found-records.ts";
import { type Hit, searchOf } from "../search/search-index.ts";
import { wordsIn } from "../search/terms.ts";
import { answered } from "./answered.ts";
import type { Context } from "./context.ts";
import { type CursorScope, cursorOf, placeOf } from "./cursor.ts";
import { badInput } from "./errors.ts";
import { pageInfo } from "./page-info.ts";

export interface SearchArgs {
  readonly text: string;
  readonly kinds?: readonly KindName[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Each word is looked for with its endings and misspellings, so that many are dear. */
const WORDS = 8;
/** Hits that are listed, page after page; who needs more has asked for too little. */
const LISTED = 1_000;

/** A page of the records that go by a text. Throws BAD_USER_INPUT, INVALID_CURSOR, StoreUnavailable. */
export async function searched(context: Context, args: SearchArgs): Promise<object> {
  checkText(args.text);
  const kinds = kindNames.filter((kind) => !args.kinds?.length || args.kinds.includes(kind));
  const { release } = await context.reader.view();
  const scope: CursorScope = ["search", fold(args.text), kinds, release.hash];
  const place = placeOf(scope, "after", args.after);
  const search = await searchOf(await context.reader.catalogue());
  const hits = search(args.text, kinds);
  const listed = hits.slice(0, LISTED).filter((hit) => place === null || isAfter(hit, place));
  const page = listed.slice(0, args.first ?? 25);
  const found = page.map(({ entry: { key }, name }) => ({
    key,
    matched: name.text,
    matchedIn: name.kind,
  }));
  const around = { hasNextPage: listed.length > page.length, hasPreviousPage: place !== null };
  return {
    ...(await answered(context, foundRecords, { found }, `what goes by “${args.text}”`)),
    totalCount: hits.length,
    truncated: hits.length > LISTED,
    counts: kinds.flatMap((kind) => {
      const count = hits.filter(({ entry }) => entry.kind === kind).length;
      return count > 0 ? [{ kind, count }] : [];
    }),
    lookedThrough: kinds.map((kind) => ({ kind, count: release.counts[kind] })),
    pageInfo: pageInfo(page, around, (hit) => cursorOf(scope, placeText(hit))),
  };
}

function checkText(text: string): void {
  const words = wordsIn(text).flatMap(({ parts }) => parts).length;
  if (words === 0) throw badInput("text", "give at least one letter or digit to look for.");
  if (words > WORDS) throw badInput("text", `${words} words; give at most ${WORDS}.`);
}

function placeText({ score, entry }: Hit): string {
  return `${score} ${entry.key}`;
}

/** Whether a hit comes after a place: a lower score, or the same and a later key. */
function isAfter({ score, entry }: Hit, place: string): boolean {
  const space = place.indexOf(" ");
  const above = Number(place.slice(0, space));
  return score === above ? compareText(entry.key, place.slice(space + 1)) > 0 : score < above;
}
