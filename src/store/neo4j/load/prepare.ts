import { schemaTexts } from "../shape/schema.ts";
import type { Database } from "./database.ts";

/** Makes the constraints and indexes that are missing, and waits until all of them serve. */
export async function prepare({ run }: Database): Promise<void> {
  const there = new Set((await run("SHOW INDEXES YIELD name")).map(({ name }) => name));
  for (const [name, text] of schemaTexts) if (!there.has(name)) await run(text);
  await run("CALL db.awaitIndexes(300)");
}
