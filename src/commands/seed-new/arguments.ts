import type { KindName } from "../../domain/kind-names.ts";
import { kinds } from "../../domain/kinds.ts";
import { fieldsOf } from "../../domain/shape.ts";
import { folders } from "../../seeds/folders.ts";
import type { Answers } from "../../seeds/skeleton.ts";
import { suggest } from "../../domain/suggest.ts";
import { ArgumentsError } from "../seeds-arguments.ts";

/** What the command is told: a kind, by its name or folder, and answers. Throws an ArgumentsError. */
export function newSeedArguments([word = "", ...rest]: readonly string[]): {
  readonly kind: KindName;
  readonly given: Answers;
} {
  const kind = kindOf(word);
  if (kind === undefined) {
    const names = [...folders.values()];
    throw new ArgumentsError(
      `"${word}" is no kind; the kinds are ${names.join(", ")}${suggest(word, names)}`,
    );
  }
  const known = fieldsOf(kinds[kind].fields).map(({ name }) => name);
  const given = rest.map((text): readonly [string, string] => {
    const [field = "", ...answer] = text.split("=");
    if (answer.length === 0)
      throw new ArgumentsError(`"${text}" is no answer; write field=answer, as key=TUR.`);
    if (!known.includes(field))
      throw new ArgumentsError(
        `"${field}" is no field of ${kind}; the fields are ${known.join(", ")}${suggest(field, known)}`,
      );
    return [field, answer.join("=")];
  });
  return { kind, given: Object.fromEntries(given) };
}

/** A kind by its name, however it is written: `PolicyAction`, `policy-action`, `policy-actions`. */
function kindOf(word: string): KindName | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, "");
  return folders.get(word) ?? [...folders.values()].find((kind) => plain(kind) === plain(word));
}
