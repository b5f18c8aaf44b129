import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

/** What the figures were taken on, in lines. */
export interface Machine {
  readonly lines: readonly string[];
  /** The load of the last minute when the run began: near 0 where nobody else was at work. */
  readonly loadAtStart: number;
}

/** The machine now. */
export function machine(): Machine {
  const [processor] = cpus();
  const [load = 0] = loadavg();
  return {
    loadAtStart: load,
    lines: [
      `- ${cpus().length} cores of ${processor?.model ?? "an unknown processor"}, ${gigabytes(totalmem())} GB memory, Linux ${release()}`,
      `- Node ${process.version}, Java ${java()}, Neo4j ${neo4jVersion()} Community (heap 1 GB)`,
      `- load of the last minute when the run began: ${load.toFixed(2)}`,
    ],
  };
}

function gigabytes(bytes: number): string {
  return (bytes / 2 ** 30).toFixed(0);
}

function java(): string {
  const text = execFileSync("java", ["--version"], { encoding: "utf8" });
  return text.split("\n")[0] ?? "";
}

function neo4jVersion(): string {
  const pom = fileURLToPath(new URL("../../src/commands/neo4j/pom.xml", import.meta.url));
  return (
    /<neo4j\.version>([^<]+)/.exec(readFileSync(pom, "utf8"))?.[1] ??
    "of src/commands/neo4j/pom.xml"
  );
}
