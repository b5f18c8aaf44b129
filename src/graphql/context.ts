import type { Day } from "../domain/date/calendar-day.ts";
import type { Deadline } from "../store/policy-graph.ts";
import type { RequestReader } from "./request-reader.ts";

/** What the HTTP server hands over with each request; absent in tests that ask without a socket. */
export interface ServerContext {
  readonly deadline?: Deadline;
}

/** What every resolver is handed. */
export interface Context {
  /** The one "now" of the request, UTC. */
  readonly today: Day;
  readonly reader: RequestReader;
  /** Where the same request can be asked again; made when it is asked for. */
  readonly link: () => string;
}
