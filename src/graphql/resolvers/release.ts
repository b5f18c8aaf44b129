import type { ReleaseResolvers } from "../schema.generated.ts";

export const Release: Pick<ReleaseResolvers, "counts"> = {
  counts: ({ counts }) => Object.entries(counts).map(([kind, count]) => ({ kind, count })),
};
