import { parseArgs } from "node:util";

/** Arguments of a command that cannot be used; the message says which are known. */
export class ArgumentsError extends Error {
  override readonly name = "ArgumentsError";
}

export interface SeedsArguments {
  readonly folder: string;
  /** Whether a folder that holds fewer records than it asserts is taken all the same. */
  readonly acceptShrink: boolean;
}

/** What a command that reads seeds is told: `[folder] [--accept-shrink]`. Throws an ArgumentsError. */
export function seedsArguments(given: readonly string[]): SeedsArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options: { "accept-shrink": { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [folder = "seeds", ...more] = positionals;
    if (more.length > 0) throw new TypeError(`${more.join(" ")}: only one folder is read`);
    return { folder, acceptShrink: values["accept-shrink"] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [what] = error.message.split(". ");
    throw new ArgumentsError(`${what}; the arguments are [folder] [--accept-shrink].`);
  }
}
