import { execFile, spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServing } from "../start/process.ts";

const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython) {
  if (process.env["REQUIRE_PYTHON"] === "1")
    throw new Error("REQUIRE_PYTHON=1, and there is no python3 for the tests. Install Python 3.");
  console.log("Skipped: the example in Python. Install Python 3 to run it.");
}

interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let server: Awaited<ReturnType<typeof startServing>>;
beforeAll(async () => {
  server = await startServing();
});
afterAll(async () => {
  server.process.kill("SIGTERM");
  await server.ended;
});

const address = () => `http://localhost:${server.port}/graphql`;

function run(command: string, ...args: readonly string[]): Promise<Printed> {
  return new Promise((resolve) => {
    const child = execFile(command, args, (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}

const typescript = (...args: readonly string[]) =>
  run(process.execPath, "--import", "tsx", "examples/typescript/why-lifted.ts", ...args);
const python = (...args: readonly string[]) =>
  run("python3", "examples/python/why_lifted.py", ...args);

describe.each([
  ["TypeScript", typescript, true],
  ["Python", python, hasPython],
] as const)("the example in %s", (_name, example, runs) => {
  test.runIf(runs)("prints why Canada lifted its controls on Türkiye, with sources", async () => {
    const { code, out, err } = await example(address());
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^LIFTED \(CERTAINLY\)\nCanada: “Canada.s control /);
    expect(out).toMatch(/^1\. TRIGGER, .+: Türkiye's operation in north-eastern Syria\n {3}\S/m);
    expect(out).toMatch(/^\d+\. LIFTED, 29 or 30 January 2024: .+\n {3}because of \d+(, \d+)+\n/m);
    expect(out).toMatch(/^Not known:\n- \S/m);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^Proviso, release .+\.$/);
  });

  test.runIf(runs)("tells in the server's words what it cannot answer", async () => {
    const { code, out, err } = await example(address(), "NOBODY");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^control: no Control is called "NOBODY"/);
  });

  test.runIf(runs)("says so in a line where no server answers", async () => {
    const { code, out, err } = await example("http://localhost:1/graphql");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe("http://localhost:1/graphql cannot be reached.\n");
  });
});

test.runIf(hasPython)("both print the same", async () => {
  const [one, other] = await Promise.all([
    typescript(address(), "GBR-TUR"),
    python(address(), "GBR-TUR"),
  ]);
  expect(other.out).toBe(one.out);
});
