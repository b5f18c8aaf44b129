import { assessTransfer } from "../../questions/assess-transfer.ts";
import { changesBetween } from "../../questions/changes-between.ts";
import { claims } from "../../questions/claims.ts";
import { compareResponses } from "../../questions/compare-responses.ts";
import { coverage } from "../../questions/coverage.ts";
import { exposure } from "../../questions/exposure.ts";
import { controlsInForce } from "../../questions/in-force.ts";
import { liftings } from "../../questions/liftings.ts";
import { reactions } from "../../questions/reactions.ts";
import { timeline } from "../../questions/timeline.ts";
import { whatIf } from "../../questions/what-if.ts";
import { whyLifted } from "../../questions/why-lifted.ts";
import { why } from "../../questions/why.ts";
import { answered } from "../answered.ts";
import type { QueryResolvers } from "../schema.generated.ts";
import { searched } from "../searched.ts";
import { byGlobalId, keyOf, pairs } from "./records.ts";

const questions: Pick<
  QueryResolvers,
  | "liftings"
  | "whyLifted"
  | "why"
  | "inForce"
  | "timeline"
  | "claims"
  | "reactions"
  | "changesBetween"
  | "exposure"
  | "compareResponses"
  | "assessTransfer"
  | "whatIf"
  | "coverage"
  | "search"
  | "release"
  | "node"
  | "nodes"
> = {
  liftings: (_query, { filter }, context) =>
    answered(
      context,
      liftings,
      {
        from: filter?.from ?? null,
        to: filter?.to ?? null,
        includeEasings: filter?.includeEasings ?? false,
        ...controlsOf(filter),
      },
      "which controls were lifted",
    ),
  whyLifted: (_query, { control, asOf }, context) =>
    answered(context, whyLifted, { control: keyOf(control) }, `why ${control} was lifted`, asOf),
  why: (_query, { action }, context) =>
    answered(context, why, { action: keyOf(action) }, `why ${action} was taken`),
  inForce: (_query, { asOf, filter }, context) =>
    answered(
      context,
      controlsInForce,
      {
        postureAtLeast: filter?.postureAtLeast ?? null,
        certainty: filter?.certainty ?? null,
        ...controlsOf(filter),
      },
      "which controls were in force",
      asOf,
    ),
  timeline: (_query, { of }, context) =>
    answered(context, timeline, { of: keyOf(of) }, `the timeline of ${of}`),
  claims: (_query, { about }, context) =>
    answered(context, claims, { about: keyOf(about) }, `what was said about ${about}`),
  reactions: (_query, { to }, context) =>
    answered(context, reactions, { to: keyOf(to) }, `reactions to ${to}`),
  changesBetween: (_query, { from, to, filter }, context) =>
    answered(
      context,
      changesBetween,
      {
        from,
        to,
        ...controlsOf(filter),
      },
      `which rules changed from ${from} to ${to}`,
    ),
  exposure: (_query, { from, depth, asOf }, context) =>
    answered(context, exposure, { from: keyOf(from), depth }, `where ${from} leads`, asOf),
  compareResponses: (_query, { trigger, target, asOf }, context) =>
    answered(
      context,
      compareResponses,
      { trigger: keyOf(trigger), target: target ?? null },
      `who answered ${trigger}`,
      asOf,
    ),
  assessTransfer: (_query, { exporter, destination, item, on, ...told }, context) =>
    answered(
      context,
      assessTransfer,
      {
        exporter,
        destination,
        item,
        endUser: told.endUser ?? null,
        endUse: told.endUse ?? null,
        reExportTo: told.reExportTo ?? null,
        incorporatedIn: told.incorporatedIn ?? null,
      },
      `${item} from ${exporter} to ${destination}`,
      on,
    ),
  whatIf: (_query, { control, change, posture, on }, context) =>
    answered(
      context,
      whatIf,
      { control: keyOf(control), change, posture: posture ?? null },
      `what if ${control} were changed: ${change}`,
      on,
    ),
  coverage: (_query, { imposer, target }, context) =>
    answered(
      context,
      coverage,
      { imposer: imposer ?? null, target: target ?? null },
      "where we looked",
    ),
  search: (_query, args, context) => searched(context, args),
  release: async (_query, _args, { reader }) => (await reader.view()).release,
  node: (_query, { id }, context) => byGlobalId(id, context),
  nodes: (_query, { ids }, context) => Promise.all(ids.map((id) => byGlobalId(id, context))),
};

/** Which controls a filter is about; null for any. */
function controlsOf(filter: ControlsAsked | null | undefined) {
  const { imposer = null, target = null, product = null } = filter ?? {};
  return { imposer, target, product };
}

interface ControlsAsked {
  readonly imposer?: string | null;
  readonly target?: string | null;
  readonly product?: string | null;
}

export const Query = { ...pairs, ...questions };
