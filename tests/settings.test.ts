import { describe, expect, test } from "vitest";
import { readSettings, SettingsError } from "../src/settings.ts";

const neo4j = (other: object) => readSettings({ NEO4J_URI: "bolt://localhost", ...other }).neo4j;
const refusal = (environment: Readonly<Record<string, string>>) => {
  try {
    readSettings(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as SettingsError).message;
  }
  return "nothing was refused";
};

describe("settings", () => {
  test("none at all is the embedded store on port 4000", () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      publicUrl: "",
      exported: null,
      neo4j: null,
    });
  });

  test("an empty variable is as good as none", () => {
    const empty = { PORT: "", PUBLIC_URL: " ", NEO4J_URI: "", NEO4J_USER: "", NEO4J_PASSWORD: "" };
    expect(readSettings({ ...empty, NEO4J_DATABASE: "" })).toEqual(readSettings({}));
    expect(neo4j({ NEO4J_USER: "", NEO4J_PASSWORD: "", NEO4J_DATABASE: "" })).toEqual({
      uri: "bolt://localhost",
      user: null,
      password: null,
      database: "neo4j",
      snapshot: false,
    });
  });

  test("all of them are read", () => {
    const environment = {
      PORT: "0",
      PUBLIC_URL: "https://proviso.example.org/",
      NEO4J_URI: "neo4j+s://db.example.org:7687",
      NEO4J_USER: "reader",
      NEO4J_PASSWORD: " secret ",
      NEO4J_DATABASE: "policy.2",
      NEO4J_SNAPSHOT: "1",
    };
    expect(readSettings(environment)).toEqual({
      port: 0,
      publicUrl: "https://proviso.example.org",
      exported: null,
      neo4j: {
        uri: "neo4j+s://db.example.org:7687",
        user: "reader",
        password: " secret ",
        database: "policy.2",
        snapshot: true,
      },
    });
  });

  test("an export answers in the place of the seeds, not beside a database", () => {
    expect(readSettings({ DATASET_FILE: "graph.jsonl" }).exported).toBe("graph.jsonl");
    expect(refusal({ DATASET_FILE: "graph.jsonl", NEO4J_URI: "bolt://a" })).toBe(
      'DATASET_FILE="graph.jsonl" stands beside NEO4J_URI, and only one can answer; unset either',
    );
  });

  test.each(["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"])(
    "%s is a scheme of Neo4j",
    (scheme) => expect(neo4j({ NEO4J_URI: `${scheme}://host` })?.uri).toBe(`${scheme}://host`),
  );

  test.each([
    ["PORT", "http"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["PUBLIC_URL", "proviso.example.org"],
    ["PUBLIC_URL", "ftp://proviso.example.org"],
    ["NEO4J_URI", "localhost:7687"],
    ["NEO4J_URI", "http://localhost:7474"],
    ["NEO4J_URI", "bolt://"],
  ])("%s=%s is refused, with its name, its value and a remedy", (name, value) => {
    expect(refusal({ [name]: value })).toMatch(new RegExp(`^${name}="${value}" .*; write `));
  });

  test("a login needs both its halves", () => {
    const uri = { NEO4J_URI: "bolt://localhost" };
    expect(refusal({ ...uri, NEO4J_USER: "reader" })).toBe(
      'NEO4J_PASSWORD="" is needed for NEO4J_USER="reader"; set it, or unset both',
    );
    expect(refusal({ ...uri, NEO4J_PASSWORD: "secret" })).toMatch(/^NEO4J_USER="" is needed/);
    expect(refusal({ ...uri, NEO4J_PASSWORD: "secret" })).not.toContain("secret");
  });

  test("an address with a login in it is refused without telling it", () => {
    const told = refusal({ NEO4J_URI: "bolt://reader:secret@localhost:7687" });
    expect(told).toMatch(/^NEO4J_URI="bolt:\/\/…@localhost:7687" holds a login/);
    expect(told).not.toContain("secret");
  });

  test("every problem is told at once, one to a line", () => {
    const environment = { PORT: "x", PUBLIC_URL: "x", NEO4J_URI: "x", NEO4J_USER: "x" };
    expect(
      refusal({ ...environment, NEO4J_DATABASE: "?", NEO4J_SNAPSHOT: "yes" }).match(
        /^[A-Z0-9_]+/gm,
      ),
    ).toEqual([
      "PORT",
      "PUBLIC_URL",
      "NEO4J_URI",
      "NEO4J_PASSWORD",
      "NEO4J_DATABASE",
      "NEO4J_SNAPSHOT",
    ]);
  });
});
