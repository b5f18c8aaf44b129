import { GraphQLError } from "graphql";
import { ERROR_BYTES_LIMIT } from "./error-limits.ts";

/** As many errors as fit into an answer, the first ones; where none fits, the first without its path. */
export function fewErrors(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  let bytes = 0;
  const fitting = errors.filter((error) => {
    bytes += Buffer.byteLength(JSON.stringify(error));
    return bytes <= ERROR_BYTES_LIMIT;
  });
  if (fitting.length > 0) return fitting;
  return errors
    .slice(0, 1)
    .map(({ message, extensions }) => new GraphQLError(message, { extensions }));
}
