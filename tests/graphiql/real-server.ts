import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface RealServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/** The product as `npm start` starts it, in memory and at any free port. */
export async function realServer(): Promise<RealServer> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env: { ...process.env, PORT: "0", NEO4J_URI: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  for await (const line of createInterface(child.stdout)) {
    const port = /http:\/\/localhost:(\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    child.stdout.resume();
    return {
      origin: `http://localhost:${port}`,
      stop: async () => {
        child.kill();
        await ended;
      },
    };
  }
  throw new Error("The server did not start.");
}
