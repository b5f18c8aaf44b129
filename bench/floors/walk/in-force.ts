import { controlsInForce } from "../../../src/questions/in-force.ts";
import { concluded, lane, told, type Walk } from "./walk.ts";

export const inForce: Walk = async (view, { target }, { asOf }) => {
  const args = { target, imposer: null, product: null, postureAtLeast: null, certainty: null };
  const answer = await concluded(controlsInForce, view, args, asOf);
  return JSON.stringify({
    data: {
      inForce: {
        outcome: answer.outcome,
        controls: answer.controls.map((row) => ({
          control: { key: row.control.key, name: row.control.name },
          text: row.text,
          posture: lane(row.posture),
          permits: lane(row.permits),
          inForce: row.inForce,
          since: row.since && { act: { key: row.since.act.key }, date: told(row.since.date) },
          conditions: row.conditions.map(({ condition, certainty }) => ({
            condition: { key: condition.key, text: condition.text },
            certainty,
          })),
        })),
        sources: answer.sources.map(({ source: { key, title }, places }) => ({
          source: { key, title },
          places,
        })),
        disputes: answer.disputes.map(({ key, question }) => ({ key, question })),
      },
    },
  });
};
