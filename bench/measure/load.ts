import autocannon, { type Options, type Result } from "autocannon";

/** How a server is asked. */
export interface Load {
  readonly url: string;
  readonly connections: number;
  /** How many requests; each is waited for, so that what they cost is all counted. */
  readonly amount: number;
  /** When to leave off, however many are answered by then. */
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

/** How often autocannon looks whether all is answered, in milliseconds. */
const LOOK = 20;

let number = 0;

/** Asks as fast as the answers come, over so many connections. */
export async function load(asked: Load): Promise<Answered> {
  const { url, connections, amount, seconds, body, varies } = asked;
  const setupRequest = (request: object) => ({ ...request, body: body(number++) });
  const begun = performance.now();
  let last = begun;
  const options: Options = {
    url,
    connections,
    amount,
    sampleInt: LOOK,
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    ...(varies ? { requests: [{ setupRequest }] } : { body: body(0) }),
  };
  const result = await new Promise<Result>((resolve, reject) => {
    const running = autocannon(options, (error: Error | null, told) => {
      clearTimeout(tooLong);
      if (error) reject(error);
      else resolve(told);
    });
    const tooLong = setTimeout(() => running.stop(), seconds * 1_000);
    running.on("response", () => {
      last = performance.now();
    });
  });
  const requests = result["2xx"] + result.non2xx;
  return {
    requests,
    failed: result.non2xx + result.errors,
    perSecond: (requests / (last - begun)) * 1_000,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
