import { execute } from "graphql";
import type { Plugin } from "graphql-yoga";

/**
 * Executes with graphql-js, which writes fields in the order of the query as the specification
 * asks; yoga's own executor writes them as they resolve: https://github.com/hayes/pothos/issues/1511
 */
export function answersInOrder(): Plugin {
  return {
    onExecute: ({ setExecuteFn }) => {
      setExecuteFn(execute);
    },
  };
}
