import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { exportLines } from "../../src/exported/export-lines.ts";
import { loadSeeds } from "../../src/seeds/load-seeds.ts";
import { ask, send } from "../http/client.ts";
import { dataOf } from "../http/refusal.ts";
import { start, startServing } from "./process.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

test("it says where it answers, from which store, and what that holds", async () => {
  const { process, out, err, port } = await startServing();
  closing.push(() => process.kill("SIGKILL"));
  expect(out()).toMatch(
    /^Proviso answers at http:\/\/localhost:\d+\/graphql\nStore: in memory, from seeds\/\nRelease \S+ of \d{4}-\d\d-\d\d: State \d+, .*Coverage \d+\n$/,
  );
  expect(err()).toBe("");
  expect(dataOf(await ask(port, "{__typename}"))).toEqual({ __typename: "Query" });
});

test("for the seeds it does not load Neo4j's driver", async () => {
  const folder = temporaryFolder();
  const { process, ended } = await startServing({ NODE_V8_COVERAGE: folder });
  process.kill("SIGTERM");
  expect(await ended).toBe(0);
  const loaded = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  expect(loaded.join("")).toContain("src/store/memory/");
  expect(loaded.join("")).not.toMatch(/neo4j-driver|src\/store\/neo4j/);
});

test("with a database that is down it starts all the same, and says so", async () => {
  const { process, out, port } = await startServing({ NEO4J_URI: "bolt://127.0.0.1:1" });
  closing.push(() => process.kill("SIGKILL"));
  expect(out()).toMatch(/^Store: Neo4j at bolt:\/\/127.0.0.1:1, neo4j$/m);
  expect(out()).toMatch(/^No release yet: .+ Until then queries answer 503\.$/m);
  expect((await send(port, "GET", "/health/ready")).status).toBe(503);
  expect((await ask(port, "{release{id}}")).status).toBe(503);
});

test("a port that is taken is one line on stderr, before anything is loaded", async () => {
  const listener = createServer().listen(0);
  await once(listener, "listening");
  closing.push(() => listener.close());
  const { port } = listener.address() as AddressInfo;
  const { ended, out, err } = start({ PORT: String(port) });
  expect(await ended).toBe(78);
  expect(err()).toBe(`PORT="${port}" is taken by another process; choose another\n`);
  expect(out()).toBe("");
});

test("settings that cannot be used are told all at once", async () => {
  const { ended, err } = start({ PORT: "x", PUBLIC_URL: "ftp://a", NEO4J_URI: "http://a" });
  expect(await ended).toBe(78);
  expect(err()).toMatch(/^PORT="x" .+\nPUBLIC_URL="ftp:\/\/a" .+\nNEO4J_URI="http:\/\/a" .+\n$/);
});

test("seeds that are not sound are told all at once", async () => {
  const folder = temporaryFolder();
  for (const name of ["src", "schema", "package.json", "tsconfig.json", "seeds"])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  for (const name of ["AAA", "BBB"])
    writeFileSync(join(folder, "seeds/states", `${name}.yaml`), "nonsense: 1\n");
  const { ended, out, err } = start({}, folder);
  expect(await ended).toBe(1);
  expect(err()).toMatch(/^states\/AAA\.yaml:1:\d+: /m);
  expect(err()).toMatch(/^states\/BBB\.yaml:1:\d+: /m);
  expect(out()).toBe("");
});

test("an export answers in the place of the seeds", async () => {
  const file = join(temporaryFolder(), "graph.jsonl");
  writeFileSync(file, [...exportLines(loadSeeds("seeds"))].join(""));
  const { process, out, port } = await startServing({ DATASET_FILE: file });
  closing.push(() => process.kill("SIGKILL"));
  expect(out()).toContain(`Store: in memory, from ${file}\n`);
  const query = readFileSync("queries/liftings.graphql", "utf8");
  expect(dataOf(await ask(port, query))).toHaveProperty("liftings");
});

test("an export that is not sound is told all at once", async () => {
  const file = join(temporaryFolder(), "graph.jsonl");
  const [first = ""] = exportLines(loadSeeds("seeds"));
  writeFileSync(file, `${first}{}\n[]\n`);
  const { ended, out, err } = start({ DATASET_FILE: file });
  expect(await ended).toBe(1);
  expect(out()).toBe("");
  const told = err().replaceAll(file, "FILE").split("\n");
  expect(told.slice(0, 2)).toEqual([
    'FILE:2: type: "undefined" is no kind of record',
    "FILE:3: is no JSON object",
  ]);
  expect(told[2]).toMatch(/^2 problems in FILE; nothing was loaded\. /);
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "proviso-start-"));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
