import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../schema/", import.meta.url);

/** The texts of the schema's files, by file name. */
export function typeDefs(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .toSorted()
    .map((file) => readFileSync(new URL(file, folder), "utf8"));
}
