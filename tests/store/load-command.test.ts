import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acquire, leave } from "../../src/store/neo4j/load/lock.ts";
import { database, empty, uri, valueOf } from "./neo4j-of-the-run.ts";

const nobody = "bolt://127.0.0.1:1";
let seeds: string;
let bad: string;

beforeAll(async () => {
  seeds = await mkdtemp(join(tmpdir(), "proviso-seeds-"));
  bad = await mkdtemp(join(tmpdir(), "proviso-seeds-"));
  for (const folder of [seeds, bad]) {
    await writeFile(join(folder, "release.yaml"), 'id: "one"\ndate: 2026-11-23\n');
    await mkdir(join(folder, "states"));
  }
  await writeFile(join(seeds, "states", "CAN.yaml"), "key: CAN\nalpha2: CA\nname: Canada\n");
  await writeFile(join(bad, "states", "CAN.yaml"), "key: CAN\nalpha2: Canada\ncolour: red\n");
});
afterAll(() => Promise.all([seeds, bad].map((folder) => rm(folder, { recursive: true }))));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

type Environment = Readonly<Record<string, string>>;

/** How `npm run load` ends in this environment. */
const load = (from: string, environment: Environment) => command("load", [from], environment);

function command(name: string, given: readonly string[], environment: Environment): Promise<Ended> {
  const program = ["--import", "tsx", `src/commands/${name}.ts`, ...given];
  const child = spawn(process.execPath, program, {
    env: { PATH: process.env["PATH"], ...environment },
  });
  const texts = { out: "", told: "" };
  child.stdout.on("data", (more) => (texts.out += String(more)));
  child.stderr.on("data", (more) => (texts.told += String(more)));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, ...texts })));
}

describe("npm run load", () => {
  test("without a database to load says how to name one", async () => {
    expect(await load(seeds, {})).toEqual({
      code: 78,
      out: "",
      told: "NEO4J_URI is not set; name the Neo4j to load, as bolt://localhost:7687\n",
    });
  });

  test("with an export that cannot be trusted tells the line, and does not ask the database", async () => {
    const file = join(bad, "graph.jsonl");
    await writeFile(file, "{}\n");
    const { code, told } = await load(file, { NEO4J_URI: nobody });
    await rm(file);
    expect(code).toBe(1);
    expect(told).toContain(`${file}:1: does not name a release`);
  });

  test("with settings that cannot be used tells which", async () => {
    const { code, told } = await load(seeds, { NEO4J_URI: "http://localhost", PORT: "x" });
    expect([code, told.split("\n").length]).toEqual([78, 3]);
  });

  test("with seeds that cannot be trusted tells where, and does not ask the database", async () => {
    const { code, told } = await load(bad, { NEO4J_URI: nobody });
    expect(code).toBe(1);
    expect(told).toMatch(/^states\/CAN\.yaml:\d+:\d+: /);
    expect(told).toMatch(/problems in 1 file; nothing was loaded\.\n$/);
  });

  test("with a database that is away says so in one line", async () => {
    expect(await load(seeds, { NEO4J_URI: nobody })).toEqual({
      code: 69,
      out: "",
      told: `Neo4j at ${nobody} does not answer; is it running? Check NEO4J_URI.\n`,
    });
  });

  describe.skipIf(uri === null)("on a real Neo4j", () => {
    beforeAll(empty);

    test("loads, and the second time leaves all as it is", async () => {
      const first = await load(seeds, { NEO4J_URI: uri ?? "" });
      expect(first).toMatchObject({ code: 0, told: "" });
      expect(first.out).toMatch(
        /^Loaded release one of 2026-11-23 in [\d.]+ s: 1 records, 0 edges\.\n/,
      );
      expect(first.out).toContain("\n  State 1\n");
      const number = await valueOf("MATCH (p:Pointer) RETURN p.release");
      expect(await load(seeds, { NEO4J_URI: uri ?? "" })).toEqual({
        code: 0,
        told: "",
        out: "Unchanged: release one of 2026-11-23 is loaded already (1 records, 0 edges). Nothing was written.\n",
      });
      expect(await valueOf("MATCH (p:Pointer) RETURN p.release")).toBe(number);
    });

    test("loads an export, and what is exported from it then is the same to the byte", async () => {
      await empty();
      const [file, copy] = [join(seeds, "graph.jsonl"), join(seeds, "copy.jsonl")];
      const steps = [
        await command("export", [file], {}),
        await load(file, { NEO4J_URI: uri ?? "" }),
        await command("export", [copy], { NEO4J_URI: uri ?? "" }),
      ];
      expect(steps.map(({ code, told }) => [code, told])).toEqual(steps.map(() => [0, ""]));
      expect(await readFile(copy, "utf8")).toBe(await readFile(file, "utf8"));
      await Promise.all([file, copy].map((one) => rm(one)));
    }, 60_000);

    test("gives way to another load", async () => {
      await empty();
      const lock = await acquire(database, 60_000, new AbortController().signal);
      const { code, told } = await load(seeds, { NEO4J_URI: uri ?? "" });
      expect([code, told.split("\n").length]).toEqual([75, 2]);
      expect(told).toMatch(/^Another load is running/);
      await leave(database, lock);
    });
  });
});
