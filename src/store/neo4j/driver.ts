import neo4j, { type AuthToken, type Session } from "neo4j-driver";
import type { Neo4jSettings } from "./neo4j-settings.ts";

/** What we use of Neo4j's driver, whose own types take settings for instances of classes. */
export interface Driver {
  session(settings: {
    readonly database: string;
    readonly defaultAccessMode?: "READ" | "WRITE";
  }): Session;
  close(): Promise<void>;
}
type Connect = (uri: string, login: AuthToken | undefined, settings: typeof reading) => Driver;
const connect: Connect = neo4j.driver;

const SECOND = 1_000;

/** Waits for nothing for long: what a request has to wait for, it waits for itself. */
const reading = {
  connectionTimeout: SECOND,
  connectionAcquisitionTimeout: 1.5 * SECOND,
  // A server that hangs can pin no more requests than this.
  maxConnectionPoolSize: 20,
  maxConnectionLifetime: 600 * SECOND,
  // A connection that was idle for longer is asked first whether it still lives.
  connectionLivenessCheckTimeout: 10 * SECOND,
  // Retries are ours: the driver's own would outlast any request.
  maxTransactionRetryTime: 0,
  disableLosslessIntegers: true,
  // All rows at once: every statement bounds its own answer.
  fetchSize: -1,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: "OFF" as const },
};

const loading = {
  ...reading,
  connectionTimeout: 5 * SECOND,
  connectionAcquisitionTimeout: 10 * SECOND,
  maxConnectionPoolSize: 2,
};

/** The driver that requests read with. */
export function readingDriver(settings: Neo4jSettings): Driver {
  return driverFor(settings, reading);
}

/** The driver that a load writes with; it may wait. */
export function loadingDriver(settings: Neo4jSettings): Driver {
  return driverFor(settings, loading);
}

function driverFor({ uri, user, password }: Neo4jSettings, settings: typeof reading): Driver {
  return connect(uri, user === null ? undefined : neo4j.auth.basic(user, password ?? ""), settings);
}
