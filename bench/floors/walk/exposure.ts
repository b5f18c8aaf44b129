import { label } from "../../../src/domain/label.ts";
import { exposure as question } from "../../../src/questions/exposure.ts";
import { concluded, type Walk } from "./walk.ts";

export const exposure: Walk = async (view, { product }, { asOf }) => {
  const answer = await concluded(question, view, { from: product, depth: 3 }, asOf);
  return JSON.stringify({
    data: {
      exposure: {
        nodes: answer.nodes.map(({ record, layer, controls }) => ({
          record: { key: record.key, displayName: label(record) },
          layer,
          controls: controls.map(({ control: { key, name }, inForce }) => ({
            control: { key, name },
            inForce,
          })),
        })),
        edges: answer.edges.map(({ relation, of, leadsTo, holds, basis }) => ({
          relation,
          of: { key: of },
          leadsTo: { key: leadsTo },
          holds,
          basis,
        })),
        truncated: answer.truncated,
      },
    },
  });
};
