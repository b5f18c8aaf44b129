import { type Deadline, StoreUnavailable } from "./policy-graph.ts";

/** What others wait for too, or StoreUnavailable with this message where the deadline comes first. */
export function inTime<T>(answer: Promise<T>, deadline: Deadline, message: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const tooLate = () => reject(new StoreUnavailable(message));
    const timer = setTimeout(tooLate, deadline.remaining());
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
