import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contestant } from "../contestants.ts";
import type { QuestionName } from "../questions/question.ts";

/** The answer of a contestant, inspected. */
export interface Seen {
  readonly contestant: Contestant;
  readonly text: string;
  /** The keys of the records in it. */
  readonly keys: readonly string[];
  /** Those that Proviso shows, on any of the days it was asked about, and an opponent does not. */
  readonly lacks: readonly string[];
  /** Those that an opponent shows, and Proviso does not. */
  readonly adds: readonly string[];
}

/** The answers to a question, compared. */
export interface Comparison {
  readonly question: QuestionName;
  readonly answers: readonly Seen[];
  /** What is not as it should be; empty where all is well. */
  readonly problems: readonly string[];
}

/**
 * Asks everybody once, and compares whose records they answer; with a folder the answers are written
 * there. Throws where one answers an error.
 */
export async function compare(
  question: QuestionName,
  contestants: readonly Contestant[],
  originOf: (contestant: Contestant) => string,
  folder: string,
): Promise<Comparison> {
  const shown: Pick<Seen, "contestant" | "text" | "keys">[] = [];
  for (const contestant of contestants.filter(({ side }) => side !== "floor")) {
    const url = originOf(contestant) + contestant.path(question);
    const text = await answerOf(url, contestant.body(question, 0));
    const answer = JSON.parse(text) as { readonly errors?: unknown };
    if (answer.errors !== undefined)
      throw new Error(`${contestant.name} cannot answer ${question}: ${text.slice(0, 500)}`);
    if (folder !== "") await write(folder, `${question}, ${contestant.name}`, answer);
    shown.push({ contestant, text, keys: [...new Set(keysIn(answer))] });
  }
  const ours = shown.flatMap(({ contestant: { side }, keys }) => (side === "Proviso" ? keys : []));
  const answers = shown.map((one) =>
    one.contestant.side === "Proviso"
      ? { ...one, lacks: [], adds: [] }
      : { ...one, lacks: without(ours, one.keys), adds: without(one.keys, ours) },
  );
  return { question, answers, problems: problemsOf(answers) };
}

/** Those that are not among the others, each once. */
function without(keys: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return [...new Set(keys)].filter((key) => !known.has(key));
}

/** The first answer of a database that has just started may come too late; the next ones do not. */
export async function answerOf(url: string, body: string, patience = 20): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body,
  });
  if (response.status !== 503 || patience === 0) return response.text();
  await response.text();
  return answerOf(url, body, patience - 1);
}

async function write(folder: string, name: string, answer: unknown): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = `${name.replaceAll(/[^\w]+/g, "-")}.json`;
  await writeFile(join(folder, file), `${JSON.stringify(answer, null, 2)}\n`);
}

function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "key" && typeof inner === "string" ? [inner] : keysIn(inner),
  );
}

/**
 * Opponents show the same records, and what Proviso shows is among them; asked the same, all of
 * Proviso answer the same bytes.
 */
function problemsOf(answers: readonly Seen[]): readonly string[] {
  const opponents = answers.filter(({ contestant: { side } }) => side === "opponent");
  const afresh = answers.filter(({ contestant: { varies } }) => varies);
  return [
    ...opponents.flatMap(({ contestant: { name }, keys, lacks }) => [
      ...told(`${name} lacks what Proviso shows`, lacks),
      ...opponents.flatMap((other) =>
        told(`${name} lacks what ${other.contestant.name} shows`, without(other.keys, keys)),
      ),
    ]),
    ...afresh
      .filter(({ text }) => text !== afresh[0]?.text)
      .map(({ contestant }) => `${contestant.name} answers other bytes than embedded`),
  ];
}

function told(what: string, keys: readonly string[]): readonly string[] {
  return keys.length === 0 ? [] : [`${what}: ${few(keys)}`];
}

/** How many keys, and the first of them. */
export function few(keys: readonly string[]): string {
  if (keys.length === 0) return "";
  const first = keys.slice(0, 4).join(", ");
  return `${keys.length}: ${first}${keys.length > 4 ? ", …" : ""}`;
}
