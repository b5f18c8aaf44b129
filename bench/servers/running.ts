import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A server in a process of its own. */
export interface Running {
  readonly pid: number;
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts a program of this folder's package, and waits until it listens. */
export async function run(program: string, told: object): Promise<Running> {
  const child = fork(
    fileURLToPath(new URL(`../${program}`, import.meta.url)),
    [JSON.stringify(told)],
    {
      // As `npm start` has it, for every server.
      execArgv: ["--max-semi-space-size=64", "--import", "tsx"],
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
  const [{ port }] = (await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => {
      throw new Error(`${program} ended before it listened.`);
    }),
  ])) as [{ port: number }];
  return { pid: child.pid ?? 0, origin: `http://127.0.0.1:${port}`, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.disconnect();
  await gone;
}
