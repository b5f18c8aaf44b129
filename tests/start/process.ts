import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));

export interface Started {
  readonly process: ChildProcess;
  /** What it has written so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** Resolves when it has written a text that fits; rejects when it ends before. */
  written(text: RegExp): Promise<RegExpExecArray>;
}

/** `npm start`'s command as a process of its own, with no settings but these. */
export function start(
  settings: Readonly<Record<string, string>> = {},
  folder = repository,
): Started {
  const { PATH } = process.env;
  const env = { ...(PATH !== undefined && { PATH }), PORT: "0", ...settings };
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], { cwd: folder, env });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const ended = once(child, "close").then(
    ([code, signal]) => (code ?? signal) as number | NodeJS.Signals | null,
  );
  const written = (text: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = text.exec(out);
        if (found) resolve(found);
      };
      child.stdout.on("data", look);
      look();
      void ended.then((code) => reject(new Error(`It ended with ${code ?? "nothing"}: ${err}`)));
    });
  return { process: child, out: () => out, err: () => err, ended, written };
}

/** Starts it, and waits until it has said all that it says at the start. */
export async function startServing(settings: Readonly<Record<string, string>> = {}) {
  const started = start(settings);
  await started.written(/^(Release|No release)[^\n]*\n/m);
  const [, port = ""] = await started.written(/localhost:(\d+)\/graphql/);
  return { ...started, port: Number(port) };
}
