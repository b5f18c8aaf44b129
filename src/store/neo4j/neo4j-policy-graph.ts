import type { Release } from "../../domain/dataset.ts";
import { type Deadline, type PolicyGraph, StoreUnavailable } from "../policy-graph.ts";
import { readingDriver } from "./driver.ts";
import type { Asked, Neo4jSettings } from "./neo4j-settings.ts";
import { neo4jView } from "./neo4j-view.ts";
import { reader } from "./reader.ts";
import { currentText } from "./texts/records.ts";

export interface ReadOptions {
  /** Told of every statement that is sent. */
  readonly asked?: Asked;
  /** The longest that one answer is waited for, in milliseconds, whatever the deadline. */
  readonly patience?: number;
}

/** The graph as a Neo4j holds it. */
export function neo4jPolicyGraph(
  settings: Neo4jSettings,
  { asked = () => undefined, patience = 1_800 }: ReadOptions = {},
): PolicyGraph {
  const driver = readingDriver(settings);
  const read = reader(driver, settings.database, { asked, patience });
  return {
    current: async (deadline: Deadline) => {
      const [row] = await read(currentText, {}, deadline);
      if (!row)
        throw new StoreUnavailable("The database holds no release yet: run `npm run load`.");
      const release = JSON.parse(row["release"] as string) as Release;
      return neo4jView(release, row["number"] as number, read, deadline);
    },
    known: () => null,
    close: () => driver.close(),
  };
}
