import type { Driver } from "../driver.ts";
import type { Asked } from "../neo4j-settings.ts";
import type { Parameters, Row } from "../reader.ts";

/** Runs one statement. */
export type Run = (text: string, parameters?: Parameters) => Promise<readonly Row[]>;

/** A database that a load reads and writes. */
export interface Database {
  /** One statement by itself. */
  readonly run: Run;
  /** Several statements, all or none. */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
}

/** No statement of a load may take longer, in milliseconds. */
const timeout = 60_000;

/** Reads and writes a database, however long that takes within the limit. */
export function loadingDatabase(driver: Driver, database: string, asked: Asked): Database {
  return {
    run: async (text, parameters = {}) => {
      asked(text, parameters);
      const session = driver.session({ database });
      try {
        return rows(await session.run(text, parameters, { timeout }));
      } finally {
        await session.close().catch(() => undefined);
      }
    },
    transaction: async (work) => {
      const session = driver.session({ database });
      try {
        const transaction = await session.beginTransaction({ timeout });
        const answer = await work(async (text, parameters = {}) => {
          asked(text, parameters);
          return rows(await transaction.run(text, parameters));
        });
        await transaction.commit();
        return answer;
      } finally {
        // Rolls back what was not committed; where that fails, the server does when the connection ends.
        await session.close().catch(() => undefined);
      }
    },
  };
}

interface Result {
  readonly records: readonly { toObject(): object }[];
}

function rows({ records }: Result): readonly Row[] {
  return records.map((record) => record.toObject() as Row);
}
