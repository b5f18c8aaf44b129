import type { WholeAnswer } from "../graphql/short-way.ts";
import type { Answer } from "./handler.ts";

/** Whether nothing went wrong: an answer that says something did may be better the next time. */
export function isWhole(answer: Answer): answer is WholeAnswer {
  const { status, body } = answer;
  return status === 200 && typeof body === "string" && !body.includes('"errors":');
}
