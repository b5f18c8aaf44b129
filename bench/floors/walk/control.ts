import { isKind } from "../../../src/domain/kinds.ts";
import { standing } from "../../../src/questions/standing/standing.ts";
import { timeline } from "../../../src/questions/timeline.ts";
import { at, concluded, lane, told, type Walk } from "./walk.ts";

export const control: Walk = async (view, { control: key }, { asOf }) => {
  const record = at(view, key);
  if (!isKind(record, "Control")) throw new Error(`${key} is no control.`);
  const stands = await concluded(standing, view, { control: key }, asOf);
  const { entries } = await concluded(timeline, view, { of: key });
  return JSON.stringify({
    data: {
      control: {
        key,
        name: record.name,
        bindingness: record.bindingness,
        standing: {
          text: stands.text,
          posture: lane(stands.posture),
          permits: lane(stands.permits),
          inForce: stands.inForce,
          conditions: stands.conditions.map(({ condition, certainty }) => ({
            condition: { key: condition.key, text: condition.text },
            certainty,
          })),
        },
      },
      timeline: {
        entries: entries.map(({ date, what, record: { key: of }, text }) => ({
          date: told(date),
          what,
          record: { key: of },
          text,
        })),
      },
    },
  });
};
