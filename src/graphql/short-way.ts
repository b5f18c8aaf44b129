import {
  type DocumentNode,
  execute,
  getOperationAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { GraphQLParams } from "graphql-yoga";
import { LRUCache } from "lru-cache";
import type { Deadline } from "../store/policy-graph.ts";
import { paramsOfBytes, paramsOfUrl } from "./limits/params.ts";
import { shapeOf } from "./limits/shape.ts";

/** What decides how a request is answered, beside its deadline. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: Buffer<ArrayBuffer> | null;
  /** Its headers that an answer depends on. */
  readonly heads: readonly string[];
}

/** An answer that is whole: data, and nothing that went wrong. */
export interface WholeAnswer {
  readonly status: 200;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ShortWay {
  /** Answers what was answered before in all but short texts; null where the whole server has to. */
  answer(asked: Asked, deadline: Deadline): Promise<WholeAnswer | null>;
  /** Takes note of what the whole server answered, and what was answered. */
  learn(asked: Asked, answer: WholeAnswer): void;
}

/** A document, in a form of request, that was answered wholly. */
interface Trodden {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly headers: Readonly<Record<string, string>>;
  /** What an answer tells beside its data, by the shape of the variables. */
  readonly extensions: LRUCache<string, object>;
}

/** How many documents are remembered, and how many shapes of variables of each. */
const DOCUMENTS = 100;
const SHAPES = 32;
const SHAPE_LIMIT = 1_000;

/**
 * The way of a request whose like was answered wholly: it is executed at once, without being parsed,
 * validated and weighed again, and without a request and an answer of yoga's. What decides about all
 * of these is the same as before; where anything goes wrong the whole server answers instead.
 */
export function shortWay(
  schema: GraphQLSchema,
  documentOf: (text: string) => DocumentNode | undefined,
  contextOf: (params: GraphQLParams, deadline: Deadline) => object,
): ShortWay {
  const trodden = new LRUCache<string, Trodden>({ max: DOCUMENTS });
  return {
    answer: async (asked, deadline) => {
      const params = paramsIn(asked);
      if (!params) return null;
      const known = trodden.get(nameOf(asked, params));
      const shape = known && shapeIn(known.operation, params);
      const extensions = shape && known.extensions.get(shape);
      if (!extensions) return null;
      const result = await execute({
        schema,
        document: known.document,
        operationName: params.operationName,
        variableValues: params.variables,
        contextValue: contextOf(params, deadline),
      });
      if (result.errors) {
        // Whoever fails again and again is not to be answered twice each time.
        known.extensions.delete(shape);
        return null;
      }
      const body = JSON.stringify({ data: result.data, extensions });
      return { status: 200, headers: known.headers, body };
    },
    learn: (asked, { headers, body }) => {
      const params = paramsIn(asked);
      const document = documentOf(params?.query ?? "");
      const operation = document && getOperationAST(document, params?.operationName);
      if (!params || !operation) return;
      const shape = shapeIn(operation, params);
      if (shape.length > SHAPE_LIMIT) return;
      const name = nameOf(asked, params);
      const known = trodden.get(name) ?? {
        document,
        operation,
        headers,
        extensions: new LRUCache<string, object>({ max: SHAPES }),
      };
      trodden.set(name, known);
      known.extensions.set(shape, (JSON.parse(body) as { extensions: object }).extensions);
    },
  };
}

function paramsIn({ method, url, body }: Asked): GraphQLParams | null {
  try {
    return body ? paramsOfBytes(body) : method === "GET" ? paramsOfUrl({ url }) : null;
  } catch {
    return null;
  }
}

function nameOf({ method, heads }: Asked, { query = "", operationName }: GraphQLParams): string {
  return [method, ...heads, operationName, query].join("\n");
}

/** Of the variables that the operation declares; it does not look at others. */
function shapeIn(
  { variableDefinitions = [] }: OperationDefinitionNode,
  { variables = {} }: GraphQLParams,
): string {
  const names = variableDefinitions.map(({ variable }) => variable.name.value);
  const given = names.filter((name) => Object.hasOwn(variables, name));
  return shapeOf(Object.fromEntries(given.map((name) => [name, variables[name] as unknown])));
}
