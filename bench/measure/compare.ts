import type { Contestant, ContestantName } from "../contestants.ts";
import type { QuestionName } from "../questions/question.ts";

/** The answer of a contestant, inspected. */
export interface Seen {
  readonly contestant: ContestantName;
  readonly bytes: number;
  /** The keys of the records in it. */
  readonly keys: ReadonlySet<string>;
}

/** The answers to a question, compared. */
export interface Comparison {
  readonly question: QuestionName;
  readonly answers: readonly Seen[];
  /** What is not as it should be; empty where all is well. */
  readonly problems: readonly string[];
}

/** Asks everybody once, and compares whose records they answer. Throws where one answers an error. */
export async function compare(
  question: QuestionName,
  contestants: readonly Contestant[],
  originOf: (contestant: Contestant) => string,
): Promise<Comparison> {
  const telling = contestants.filter(({ server }) => server !== "yoga" && server !== "http");
  const answers: Seen[] = [];
  for (const contestant of telling) {
    const text = await answerOf(
      originOf(contestant) + contestant.path(question),
      contestant.body(question, 0),
    );
    const answer = JSON.parse(text) as { readonly errors?: unknown };
    if (answer.errors !== undefined)
      throw new Error(`${contestant.name} cannot answer ${question}: ${text.slice(0, 500)}`);
    answers.push({
      contestant: contestant.name,
      bytes: Buffer.byteLength(text),
      keys: new Set(keysIn(answer)),
    });
  }
  return { question, answers, problems: problemsOf(answers) };
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

function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "key" && typeof inner === "string" ? [inner] : keysIn(inner),
  );
}

/** Opponents answer the same records; what Proviso shows is among them, and the rest it has concluded from. */
function problemsOf(answers: readonly Seen[]): readonly string[] {
  const ours = answers.filter(({ contestant }) => /^(embedded|on Neo4j)/.test(contestant));
  const [reference, ...others] = answers.filter((one) => !ours.includes(one));
  if (!reference) return [];
  return [
    ...others.flatMap((one) => [
      ...lacking(one, reference, "that the hand-written Cypher answers"),
      ...lacking(reference, one, `that ${one.contestant} answers`),
    ]),
    ...ours.flatMap((one) => lacking(reference, one, `that Proviso ${one.contestant} shows`)),
  ];
}

function lacking(of: Seen, wanted: Seen, whose: string): readonly string[] {
  const missing = [...wanted.keys].filter((key) => !of.keys.has(key));
  return missing.length === 0
    ? []
    : [`${of.contestant} lacks ${missing.length} ${whose}: ${missing.slice(0, 5).join(", ")}`];
}
