import { parse, type ParseOptions, Source } from "graphql";
import type { Plugin } from "graphql-yoga";
import { withinBounds } from "./document-bounds.ts";
import { linesOfShortText } from "./short-text.ts";

/** Beyond so many lines errors name no places: graphql counts lines from the start for each place. */
const LINES_LIMIT = 1_000;

/** Parsing that no document can make dear: what it returns is short and shallow. */
export function boundedParse(): Plugin {
  return {
    onParse: ({ setParseFn }) => {
      setParseFn((given: string | Source, options?: ParseOptions) => {
        const source = typeof given === "string" ? new Source(given) : given;
        const noLocation = linesOfShortText(source) > LINES_LIMIT;
        return withinBounds(parse(source, { ...options, noLocation }));
      });
    },
  };
}
