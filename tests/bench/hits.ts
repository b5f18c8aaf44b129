import neo4j from "neo4j-driver";

/** A statement as it was sent. */
export interface Sent {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** How many hits on the database these statements take, told by PROFILE. */
export async function hitsOf(uri: string, statements: readonly Sent[]): Promise<number> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  try {
    let hits = 0;
    for (const { text, parameters } of statements) {
      const { summary } = await session.run(`PROFILE ${text}`, { ...parameters });
      if (summary.queryProfile) hits += hitsIn(summary.queryProfile);
    }
    return hits;
  } finally {
    await session.close();
    await driver.close();
  }
}

/** An operator of a plan, and those that it reads from. */
interface Operator {
  readonly dbHits: number | null;
  readonly children: readonly Operator[];
}

function hitsIn({ dbHits, children }: Operator): number {
  return children.reduce((sum, child) => sum + hitsIn(child), dbHits ?? 0);
}
