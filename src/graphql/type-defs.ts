import { readdirSync, readFileSync } from "node:fs";

/** The texts of the schema's files, by file name. */
export function typeDefs(): readonly string[] {
  return textsIn(new URL("../../schema/", import.meta.url));
}

/** The texts of the named queries, by file name. */
export function namedQueries(): readonly string[] {
  return textsIn(new URL("../../queries/", import.meta.url));
}

function textsIn(folder: URL): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .toSorted()
    .map((file) => readFileSync(new URL(file, folder), "utf8"));
}
