import type { IncomingMessage } from "node:http";

/** What is answered to a request, whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Answers requests; `gone` is aborted when the client has left before its answer. */
export type Handler = (request: IncomingMessage, gone: AbortSignal) => Promise<Answer> | Answer;
