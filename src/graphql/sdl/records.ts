import { closedWords } from "../../domain/closed-words.ts";
import { actors, kindGroups, kindNames, type KindName } from "../../domain/kind-names.ts";
import { innerParts } from "../../domain/inner-parts.ts";
import { kinds } from "../../domain/kinds.ts";
import { type Part } from "../../domain/fields.ts";
import { type Field, fieldsOf } from "../../domain/shape.ts";
import type { ClosedWord } from "../../domain/words/closed-word.ts";
import { fieldLines } from "./fields.ts";
import { described } from "./names.ts";

/** The SDL of every kind, of the parts inside them, of the unions of kinds and of the closed words. */
export function recordsSdl(): string {
  return [
    ...kindNames.map(kindSdl),
    ...[...innerParts().values()].map(({ part, fields }) => partSdl(part, fields)),
    ...kindGroups.map(
      ({ name, definition, kinds }) =>
        `${described(definition)}union ${name} = ${kinds.join(" | ")}\n`,
    ),
    `${described("Who: a named actor, or somebody whom the source does not name.")}union Actor = ${[...actors.kinds, "AnonymousActor"].join(" | ")}\n`,
    ...closedWords.map(enumSdl),
    recordKindSdl(),
  ].join("\n");
}

function kindSdl(name: KindName): string {
  const { definition, fields } = kinds[name];
  return (
    `${described(definition)}type ${name} implements Node & Record {\n` +
    `${described("Its global id, `Kind:KEY`.", "  ")}  id: ID!\n\n` +
    `${described("Its permanent key, unique over all kinds.", "  ")}  key: String!\n\n` +
    `${described("One line that shows it to people.", "  ")}  displayName: String!\n\n` +
    `${fieldLines(fieldsOf(fields))}\n` +
    described("The records that name it, by key: the other direction of every reference.", "  ") +
    "  referrers(\n" +
    `${described("Only by these references; any where left out.", "    ")}    by: [ReferenceName!]\n` +
    `${described("How many, 0 to 100.", "    ")}    first: Int = 25\n` +
    `${described("The `endCursor` of the page before.", "    ")}    after: String\n` +
    "  ): RecordConnection!\n}\n"
  );
}

function partSdl(part: Part, fields: readonly Field[]): string {
  return `${described(part.definition)}type ${part.name} {\n${fieldLines(fields, true)}}\n`;
}

function enumSdl({ name, definition, values, glosses }: ClosedWord): string {
  const lines = values.map((value) => {
    const [label, meaning] = glosses[value] ?? ["", ""];
    return `${described(`${label.slice(0, 1).toUpperCase()}${label.slice(1)}. ${meaning}`, "  ")}  ${value}`;
  });
  return `${described(definition)}enum ${name} {\n${lines.join("\n")}\n}\n`;
}

function recordKindSdl(): string {
  const lines = kindNames.map((name) => `${described(kinds[name].definition, "  ")}  ${name}`);
  return `${described("A kind of record.")}enum RecordKind {\n${lines.join("\n")}\n}\n`;
}
