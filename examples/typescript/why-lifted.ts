// Prints why a control was lifted, step by step with sources:
//   node --import tsx examples/typescript/why-lifted.ts [server] [control]
import { readFileSync } from "node:fs";
import { ask } from "./proviso.ts";
import type { Citation, Step, WhyLiftedAnswer, WhyLiftedVariables } from "./why-lifted-answer.ts";

const [server = "http://localhost:4000/graphql", control = "CAN-TUR-GROUP-2"] =
  process.argv.slice(2);
const query = readFileSync(new URL("../why-lifted.graphql", import.meta.url), "utf8");

const variables: WhyLiftedVariables = { control };

try {
  const { whyLifted } = await ask<WhyLiftedAnswer>(server, query, variables);
  console.log(printed(whyLifted));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function printed(answer: WhyLiftedAnswer["whyLifted"]): string {
  const { outcome, certainty, summary, chain, gaps, cite } = answer;
  return [
    `${outcome} (${certainty})`,
    summary,
    "",
    ...chain.flatMap(lines),
    "",
    "Not known:",
    ...[...new Set(gaps.map(({ text }) => text))].map((text) => `- ${text}`),
    "",
    cite.text,
  ].join("\n");
}

function lines({ n, role, text, date, becauseOf, citations }: Step): string[] {
  const causes = becauseOf.map((step) => step.n).join(", ");
  return [
    `${n}. ${role}, ${date?.text ?? "no day known"}: ${text}`,
    ...(causes === "" ? [] : [`   because of ${causes}`]),
    ...[...new Set(citations.map(place))].map((source) => `   ${source}`),
  ];
}

function place({ source, at }: Citation): string {
  return [source.title, at, source.url].filter((part) => part !== null).join(", ");
}
