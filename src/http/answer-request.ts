import type { IncomingMessage, RequestListener } from "node:http";
import { logLine } from "../log-line.ts";
import type { Answer, Handler } from "./handler.ts";
import { errorAnswer } from "./json-answers.ts";
import { send } from "./send.ts";

/** Answers each request by the handler, or with a masked error where it throws. */
export function answerRequest(handler: Handler, isStopping: () => boolean): RequestListener {
  return (request, response) => {
    const gone = new AbortController();
    response.once("close", () => {
      if (!response.writableFinished) gone.abort();
    });
    void answerOf(handler, request, gone.signal).then((answer) => {
      if (!gone.signal.aborted) send(response, answer, isStopping());
    });
  };
}

async function answerOf(
  handler: Handler,
  request: IncomingMessage,
  gone: AbortSignal,
): Promise<Answer> {
  try {
    return await handler(request, gone);
  } catch (error) {
    if (!gone.aborted) logLine("error", { ...described(error) });
    return errorAnswer("INTERNAL_SERVER_ERROR", "Unexpected error.");
  }
}

function described(error: unknown) {
  return error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : { message: String(error) };
}
