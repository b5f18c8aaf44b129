import { createReadStream } from "node:fs";

/** Longer than any record will be; a file with such a line is something else. */
const LONGEST = 10_000_000;
const CHUNK = 1 << 20;

/** Hands over each line of a file, and answers with what stands after the last line's end. */
export async function eachLine(file: string, take: (line: string) => void): Promise<string> {
  let rest = "";
  const chunks = createReadStream(file, { encoding: "utf8", highWaterMark: CHUNK });
  for await (const chunk of chunks) {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) take(line);
    if (rest.length > LONGEST) break;
  }
  return rest;
}
