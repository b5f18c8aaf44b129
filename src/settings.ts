/** What the process is told by its environment. */
export interface Settings {
  /** Where to listen; 0 is any free port. */
  readonly port: number;
  /** Where readers reach the service, without a slash at its end; empty where links stay relative. */
  readonly publicUrl: string;
  /** The file of an export to answer from, in memory; null where seeds or a database answer. */
  readonly exported: string | null;
  /** The database; null where the seeds or an export are answered from memory. */
  readonly neo4j: {
    readonly uri: string;
    /** Null where the server asks for nobody. */
    readonly user: string | null;
    readonly password: string | null;
    readonly database: string;
    /** Whether the process keeps a copy of the release in front of it. */
    readonly snapshot: boolean;
  } | null;
}

/** Settings that cannot be used: one line for each, with its name, its value and the remedy. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

type Environment = Readonly<Record<string, string | undefined>>;
/** Takes down a variable that cannot be used. */
type Refuse = (name: string, value: string, remedy: string) => void;

const SCHEMES = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

/**
 * The settings; an empty variable is as good as none. Throws a SettingsError that names every problem.
 */
export function readSettings(environment: Environment = process.env): Settings {
  const problems: string[] = [];
  const refuse: Refuse = (name, value, remedy) => problems.push(`${name}="${value}" ${remedy}`);
  const settings = {
    port: portOf(environment, refuse),
    publicUrl: publicUrlOf(environment, refuse),
    exported: exportedOf(environment, refuse),
    neo4j: neo4jOf(environment, refuse),
  };
  if (problems.length > 0) throw new SettingsError(problems.join("\n"));
  return settings;
}

/**
 * Says that this is production unless the environment says what else it is: graphql, loaded after
 * this, otherwise looks at every value for a second copy of itself.
 */
export function asInProduction(): void {
  process.env["NODE_ENV"] ??= "production";
}

function portOf(environment: Environment, refuse: Refuse): number {
  const text = read(environment, "PORT");
  const port = text === "" ? 4000 : Number(text);
  if (!/^\d*$/.test(text) || port > 65_535)
    refuse("PORT", text, "is no port; write a whole number from 0, any free one, to 65535");
  return port;
}

function publicUrlOf(environment: Environment, refuse: Refuse): string {
  const text = read(environment, "PUBLIC_URL");
  if (text !== "" && !/^https?:$/.test(urlOf(text)?.protocol ?? ""))
    refuse("PUBLIC_URL", text, "is no web address; write one as https://proviso.example.org");
  return text.replace(/\/+$/, "");
}

function exportedOf(environment: Environment, refuse: Refuse): string | null {
  const file = read(environment, "DATASET_FILE");
  if (file !== "" && read(environment, "NEO4J_URI") !== "")
    refuse("DATASET_FILE", file, "stands beside NEO4J_URI, and only one can answer; unset either");
  return file === "" ? null : file;
}

function neo4jOf(environment: Environment, refuse: Refuse): Settings["neo4j"] {
  const uri = read(environment, "NEO4J_URI");
  if (uri === "") return null;
  const url = urlOf(uri);
  if (!url?.hostname || !SCHEMES.includes(url.protocol.slice(0, -1)))
    refuse(
      "NEO4J_URI",
      uri,
      `is no address of a Neo4j; write ${SCHEMES.join(", ")} and a host, as bolt://localhost:7687`,
    );
  else if (url.username !== "" || url.password !== "")
    refuse("NEO4J_URI", hidden(url), "holds a login; put it into NEO4J_USER and NEO4J_PASSWORD");
  return {
    uri,
    ...loginOf(environment, refuse),
    database: databaseOf(environment, refuse),
    snapshot: snapshotOf(environment, refuse),
  };
}

function snapshotOf(environment: Environment, refuse: Refuse): boolean {
  const text = read(environment, "NEO4J_SNAPSHOT");
  if (!["", "0", "1"].includes(text))
    refuse("NEO4J_SNAPSHOT", text, "is neither 1, keep a copy in the process, nor 0");
  return text === "1";
}

function loginOf(environment: Environment, refuse: Refuse) {
  const user = read(environment, "NEO4J_USER");
  const password = environment["NEO4J_PASSWORD"] ?? "";
  if (user !== "" && password === "")
    refuse("NEO4J_PASSWORD", "", `is needed for NEO4J_USER="${user}"; set it, or unset both`);
  if (user === "" && password !== "")
    refuse("NEO4J_USER", "", "is needed beside NEO4J_PASSWORD; set it, or unset both");
  return user === "" ? { user: null, password: null } : { user, password };
}

function databaseOf(environment: Environment, refuse: Refuse): string {
  const text = read(environment, "NEO4J_DATABASE");
  if (text !== "" && !/^[a-z][a-z0-9.-]{2,62}$/i.test(text))
    refuse(
      "NEO4J_DATABASE",
      text,
      "is no name of a database; write 3 to 63 letters, digits, dots or hyphens, a letter first",
    );
  return text === "" ? "neo4j" : text;
}

function read(environment: Environment, name: string): string {
  return environment[name]?.trim() ?? "";
}

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function hidden(url: URL): string {
  return `${url.protocol}//…@${url.host}`;
}
