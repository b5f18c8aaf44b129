import neo4j, { type Driver, type Session } from "neo4j-driver";

const settings = { disableLosslessIntegers: true, fetchSize: -1 };
const reading = { database: "neo4j", defaultAccessMode: "READ" as const };

// The driver's own types take settings for instances of classes.
type Connect = (uri: string, login: undefined, given: typeof settings) => Driver;
const connect: Connect = neo4j.driver;
type Open = (given: typeof reading) => Session;

/** The driver that the opponents read with, set as its documentation advises. */
export function openDriver(uri: string): Driver {
  return connect(uri, undefined, settings);
}

/** A session that reads. */
export function openSession(driver: Driver): Session {
  const open: Open = driver.session.bind(driver);
  return open(reading);
}
