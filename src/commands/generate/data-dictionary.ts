import { closedWords } from "../../domain/closed-words.ts";
import { innerParts } from "../../domain/inner-parts.ts";
import { kindGroups, kindNames, type KindName } from "../../domain/kind-names.ts";
import { kinds } from "../../domain/kinds.ts";
import { type Field, fieldsOf, type Shape } from "../../domain/shape.ts";
import type { ClosedWord } from "../../domain/words/closed-word.ts";
import { folderOf } from "../../seeds/folders.ts";

/** Every kind, part, group and word of the vocabulary as a page for people. */
export function dataDictionary(): string {
  return (
    [
      "# Data dictionary",
      "Every kind of record, the parts inside records, and the only words that fields may hold. Generated from `src/domain` by `npm run generate`; what they mean together stands in [method.md](method.md) and [glossary.md](glossary.md).",
      "A field marked ● is in every record. A list without elements is empty, never null. In Neo4j a kind is a label and a reference is an edge of the name given.",
      "## Kinds",
      ...kindNames.map(kindText),
      "## Parts",
      ...[...innerParts()].map(([name, { part, fields }]) =>
        section(name, part.definition, fields),
      ),
      "## Groups of kinds",
      kindGroups
        .map((group) => `- **${group.name}**: ${group.kinds.join(", ")}. ${group.definition}`)
        .join("\n"),
      "## Words",
      ...closedWords.map(wordText),
    ].join("\n\n") + "\n"
  );
}

function kindText(name: KindName): string {
  const { definition, fields, inline } = kinds[name];
  const place = inline ? "Written inside its owner." : `Seeds: \`seeds/${folderOf(name)}/\`.`;
  return section(name, `${definition} ${place}`, fieldsOf(fields));
}

function section(name: string, definition: string, fields: readonly Field[]): string {
  const rows = fields.map(
    ({ name: field, description, required, shape }) =>
      `| \`${field}\` | ${required ? "●" : ""} | ${formOf(shape)} | ${escaped(description)} |`,
  );
  return `### ${name}\n\n${escaped(definition)}\n\n| field | | holds | what it is |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
}

function formOf(shape: Shape): string {
  switch (shape.form) {
    case "list":
      return `list: ${formOf(shape.of)}`;
    case "word":
      return `[${shape.vocabulary.name}](#${shape.vocabulary.name.toLowerCase()})`;
    case "part":
      return `[${shape.part.name}](#${shape.part.name.toLowerCase()})`;
    case "either":
      return [...new Set(shape.of.map(formOf))].join(" or ");
    case "reference":
    case "inline": {
      const { to, words, edge } = shape.reference;
      return `${[to.name, ...words].join(" or ")}, \`${edge}\``;
    }
    default:
      return shape.form;
  }
}

function wordText({ name, definition, values, glosses }: ClosedWord): string {
  const rows = values.map((value) => {
    const [label, meaning] = glosses[value] ?? ["", ""];
    return `| \`${value}\` | ${label} | ${escaped(meaning)} |`;
  });
  return `### ${name}\n\n${definition}\n\n| word | read as | means |\n| --- | --- | --- |\n${rows.join("\n")}`;
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
