import { ordersOf } from "../../../src/domain/orders.ts";
import type { Walk } from "./walk.ts";

export const page: Walk = async (view, { publisher }, { to }) => {
  const order = ordersOf("Source").find(({ name }) => name === "PUBLISHED");
  if (!order) throw new Error("Sources have no order by the day they were published.");
  const where = {
    references: { publisher: [publisher] },
    dates: { published: { from: null, to } },
  };
  const bounds = { order, descending: true, above: null, below: null, limit: 50 };
  const found = await view.find("Source", where, bounds);
  return JSON.stringify({
    data: {
      sources: {
        nodes: found.map(({ key, title, kind, published, url }) => ({
          key,
          title,
          kind,
          published: published === undefined ? null : { edtf: published },
          url: url ?? null,
        })),
        totalCount: await view.count("Source", where),
      },
    },
  });
};
