/** Where the database is, and who we are to it. */
export interface Neo4jSettings {
  readonly uri: string;
  /** Null where the server asks for nobody. */
  readonly user: string | null;
  readonly password: string | null;
  readonly database: string;
}

/** Told of every statement that is sent, with its parameters: a round trip each. */
export type Asked = (text: string, parameters: Readonly<Record<string, unknown>>) => void;
