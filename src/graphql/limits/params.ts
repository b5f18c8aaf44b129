import type { GraphQLError } from "graphql";
import type { GraphQLParams } from "graphql-yoga";
import { BODY_LIMIT } from "./body-limit.ts";
import { refusedRequest } from "./refusals.ts";
import { problemIn } from "./sound-values.ts";

type Values = Readonly<Record<string, unknown>>;

const names = ["query", "operationName", "variables", "extensions"];
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The parameters in the address of a GET. Throws BAD_REQUEST. */
export function paramsOfUrl({ url }: { readonly url: string }): GraphQLParams {
  const [, search = ""] = url.split("?", 2);
  const given = [...new URLSearchParams(search)].filter(([, value]) => value !== "");
  const isText = (name: string) => name !== "variables" && name !== "extensions";
  return checked(
    Object.fromEntries(
      given.map(([name, value]) => [name, isText(name) ? value : json(value, name)]),
    ),
  );
}

/** The parameters in the body of a POST. Throws BAD_REQUEST and REQUEST_TOO_LARGE. */
export async function paramsOfBody(request: Request): Promise<GraphQLParams> {
  if (Number(request.headers.get("content-length") ?? 0) > BODY_LIMIT) throw tooLarge();
  return paramsOfBytes(await request.arrayBuffer());
}

/** The parameters in the bytes of such a body; throws alike. */
export function paramsOfBytes(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): GraphQLParams {
  if (bytes.byteLength > BODY_LIMIT) throw tooLarge();
  return checked(json(text(bytes), "The body"));
}

function text(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw refusedRequest("BAD_REQUEST", "The body is not UTF-8.");
  }
}

function json(value: string, name: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw refusedRequest("BAD_REQUEST", `${name} is not JSON.`);
  }
}

function checked(params: unknown): GraphQLParams {
  if (Array.isArray(params)) throw refusedRequest("BAD_REQUEST", "Send one request at a time.");
  if (!isObject(params)) throw refusedRequest("BAD_REQUEST", "Send a JSON object.");
  const stranger = Object.keys(params).find((name) => !names.includes(name));
  if (stranger !== undefined) throw unusable(stranger, `unknown; known are ${names.join(", ")}.`);
  const { query, operationName } = params;
  if (typeof query !== "string" || query.trim() === "") throw unusable("query", "send GraphQL.");
  if (operationName != null && typeof operationName !== "string")
    throw unusable("operationName", "send a name, or leave it out.");
  const variables = objectIn(params, "variables");
  const broken = problemIn({ query }, Infinity);
  if (broken !== null) throw refusedRequest("BAD_REQUEST", broken);
  const unfit = problemIn({ operationName, variables });
  if (unfit !== null) throw refusedRequest("BAD_USER_INPUT", unfit);
  return {
    query,
    ...(operationName != null && { operationName }),
    ...(variables && { variables }),
    extensions: { ...objectIn(params, "extensions") },
  };
}

function objectIn(params: Values, name: string): Values | null {
  const value = params[name] ?? null;
  if (value === null || isObject(value)) return value;
  throw unusable(name, "send a JSON object, or leave it out.");
}

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unusable(name: string, message: string): GraphQLError {
  return refusedRequest("BAD_REQUEST", `${name}: ${message}`);
}

function tooLarge(): GraphQLError {
  return refusedRequest("REQUEST_TOO_LARGE", `A body has at most ${BODY_LIMIT} bytes.`);
}
