import { kindNames, type KindName } from "../../domain/kind-names.ts";
import { kinds } from "../../domain/kinds.ts";
import { ordersOf } from "../../domain/orders.ts";
import { referenceFiltersOf } from "../../domain/reference-filters.ts";
import { valueFiltersOf } from "../../domain/value-filters.ts";
import { edgeNames } from "../edge-names.ts";
import { described } from "./names.ts";

/** The SDL of the pairs of root fields, their connections, filters and orders, and of the reference names. */
export function connectionsSdl(): string {
  return [
    `extend type Query {\n${kindNames.map(pairSdl).join("\n")}}\n`,
    ...kindNames.map((name) => [connectionSdl(name), filterSdl(name), orderSdl(name)].join("\n")),
    referenceNamesSdl(),
  ].join("\n");
}

function pairSdl(name: KindName): string {
  const { singular, plural, definition } = kinds[name];
  const line = (text: string, field: string, indent: string) =>
    described(text, indent) + indent + field + "\n";
  return (
    line(`The record with this key, or null for none. ${definition}`, `${singular}(`, "  ") +
    line("Its key.", "key: ID!", "    ") +
    `  ): ${name}\n\n` +
    line(`A page of them, by key unless ordered otherwise. ${definition}`, `${plural}(`, "  ") +
    line("Which; all where left out.", `filter: ${name}Filter`, "    ") +
    line("In which order.", `orderBy: ${name}Order = KEY`, "    ") +
    line(
      "How many from the start, 0 to 100; 25 where neither `first` nor `last` is given.",
      "first: Int",
      "    ",
    ) +
    line("The `endCursor` of the page before.", "after: String", "    ") +
    line("How many from the end, 0 to 100.", "last: Int", "    ") +
    line("The `startCursor` of the page after; with `last`.", "before: String", "    ") +
    `  ): ${name}Connection!\n`
  );
}

function connectionSdl(name: KindName): string {
  return (
    `${described("A page of records.")}type ${name}Connection {\n` +
    `${described("The records, in the order asked for.", "  ")}  nodes: [${name}!]!\n\n` +
    `${described("How many there are on all pages.", "  ")}  totalCount: Int!\n\n` +
    `${described("Whether there is more, and where.", "  ")}  pageInfo: PageInfo!\n}\n`
  );
}

function filterSdl(name: KindName): string {
  const { words, dates } = valueFiltersOf(name);
  const field = (text: string, line: string) => `${described(text, "  ")}  ${line}\n`;
  const lines = [
    field("Those with one of these keys.", "keys: [ID!]"),
    ...referenceFiltersOf(name).map(({ name: filter, description, words: reserved }) =>
      field(
        reserved.length > 0 ? `${description} Also ${reserved.join(", ")}.` : description,
        `${filter}: [ID!]`,
      ),
    ),
    ...[...words].map(([held, vocabulary]) =>
      field(`Those that hold one of these words in \`${held}\`.`, `${held}: [${vocabulary.name}!]`),
    ),
    ...dates.map((date) =>
      field(`Those whose possible days of \`${date}\` meet the window.`, `${date}: DateWindow`),
    ),
    field(
      "Those whose key, name, aliases, codes or text hold this, without case and diacritics.",
      "text: String",
    ),
    field("Each of these holds too; filters stand at most 3 deep.", `AND: [${name}Filter!]`),
    field("At least one of these holds too; of an empty list none does.", `OR: [${name}Filter!]`),
    field("None of these holds.", `NOT: [${name}Filter!]`),
  ];
  return `${described("Which records: all that is given must hold, any element of a list will do; at most 20 conditions.")}input ${name}Filter {\n${lines.join("\n")}}\n`;
}

function orderSdl(name: KindName): string {
  const lines = ordersOf(name).flatMap((order) => [
    `${described(order.description, "  ")}  ${order.name}`,
    `${described(`${order.description.replace(/\.$/, "")}; the other way round.`, "  ")}  ${order.name}_DESC`,
  ]);
  return `${described("In which order records are listed.")}enum ${name}Order {\n${lines.join("\n")}\n}\n`;
}

function referenceNamesSdl(): string {
  const lines = edgeNames.map(
    ({ edge, fields }) =>
      `${described(`As the graph names it; held by ${fields.join(", ")}.`, "  ")}  ${edge}`,
  );
  return `${described("A reference between records.")}enum ReferenceName {\n${lines.join("\n")}\n}\n`;
}
