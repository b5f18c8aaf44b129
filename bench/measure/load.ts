import autocannon from "autocannon";

/** How a server was asked. */
export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** The body of the request of this number; the first alone where none varies. */
  readonly body: (number: number) => string;
  readonly varies: boolean;
}

/** What came of it. */
export interface Answered {
  readonly requests: number;
  /** Those that were not answered with 200. */
  readonly failed: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

let number = 0;

/** Asks as fast as the answers come, over so many connections. */
export async function load({ url, connections, seconds, body, varies }: Load): Promise<Answered> {
  const setupRequest = (request: object) => ({ ...request, body: body(number++) });
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    ...(varies ? { requests: [{ setupRequest }] } : { body: body(0) }),
  });
  const requests = result["2xx"] + result.non2xx;
  return {
    requests,
    failed: result.non2xx + result.errors,
    perSecond: requests / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
