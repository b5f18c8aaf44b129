import { compareText } from "../domain/fold.ts";
import { actors } from "../domain/kind-names.ts";
import { isKind, type RecordOf } from "../domain/kinds.ts";
import { TransferRole } from "../domain/words/transfer-role.ts";
import type { Slice } from "../store/policy-graph.ts";
import { argumentRecord } from "./arguments.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import { historySteps } from "./fold/history.ts";
import { lookedAt } from "./looked-at.ts";
import type { Question } from "./question.ts";
import { type Headline, headlineOf } from "./transfer/headline.ts";
import { imposersOf } from "./transfer/imposers.ts";
import { type Considered, rowFor, strictestOf, type TransferRow } from "./transfer/row.ts";
import { transferText } from "./transfer/text.ts";
import type { Transfer, TransferArgs } from "./transfer/transfer.ts";

export interface Assessment extends Grounds {
  /** Composed from the rest, and no permission. */
  readonly text: string;
  readonly headline: Headline;
  /** For the destination, through it, then for re-exports; the strictest first, then what is certain, then by key. */
  readonly rows: readonly TransferRow[];
  /** By key. */
  readonly considered: readonly Considered[];
  /** Whose controls on the destination nobody looked for, by key. */
  readonly notLooked: readonly string[];
}

const bodies: readonly RecordOf<"Organization">["kind"][] = [
  "ALLIANCE",
  "INTERGOVERNMENTAL_BODY",
  "GROUPING",
];

/** Which controls does a transfer meet, on which conditions? */
export const assessTransfer: Question<TransferArgs, Assessment> = {
  names: {
    exporter: { argument: "exporter", kinds: ["State"] },
    destination: { argument: "destination", kinds: ["State"] },
    item: { argument: "item", kinds: ["Product", "ControlListEntry"] },
    endUser: { argument: "endUser", kinds: actors.kinds },
    reExportTo: { argument: "reExportTo", kinds: ["State"] },
    incorporatedIn: { argument: "incorporatedIn", kinds: ["Product"] },
  },
  start: ({ exporter, destination, item, endUser, reExportTo, incorporatedIn }) => ({
    find: { kind: "Organization", where: { words: { kind: bodies } } },
    keys: [exporter, destination, item, endUser, incorporatedIn, ...(reExportTo ?? [])].filter(
      (key) => key !== null,
    ),
  }),
  steps: [
    {
      edges: ["MADE_BY", "IS_A", "COMPONENT_OF", "VARIANT_OF", "MEMBER_OF", "LISTED_AS"],
      direction: "OUT",
      depth: 4,
    },
    { edges: ["PARENT", "IN_LIST", "PART_OF"], direction: "OUT", depth: 8 },
    { edges: ["EQUIVALENT_TO"], direction: "OUT", depth: 1 },
    { edges: ["HAS_MEMBER", "OF_STATE"], direction: "IN", depth: 1 },
    { edges: ["PART_OF"], direction: "IN", depth: 4 },
    { edges: ["IMPOSED_BY", "LOOKED_AT_TARGET", "LOOKED_AT_IMPOSER"], direction: "IN", depth: 1 },
    ...historySteps,
    {
      edges: ["TARGETS", "COVERS", "RE_EXPORT_OUTSIDE", "ENDED_BY", "END_USE_IN"],
      direction: "OUT",
      depth: 1,
    },
    { edges: ["OFFICE_OF", "CITES"], direction: "OUT", depth: 1 },
  ],
  answer: (args, slice, found) => {
    const transfer = transferOf(slice, args);
    const imposers = imposersOf(slice, transfer, found);
    const all = [...imposers].flatMap(([key, { ground }]) =>
      slice
        .referrers(key, ["IMPOSED_BY"])
        .filter((record) => isKind(record, "Control"))
        .flatMap((control) => rowFor(slice, control, ground, transfer) ?? []),
    );
    const rows = all.filter((one) => "role" in one).toSorted(inOrder);
    const considered = all
      .filter((one) => "why" in one)
      .toSorted((a, b) => compareText(a.control.key, b.control.key));
    const answer = {
      headline: headlineOf(rows),
      rows,
      considered,
      notLooked: [...new Set([...imposers.values()].map(({ whose }) => whose))]
        .filter((key) => !lookedAt(slice, key, transfer.destination.key))
        .toSorted(compareText),
    };
    return { text: transferText(transfer, answer), ...answer, ...grounds(slice, transfer, rows) };
  },
};

/** The records that the arguments name. Throws UnknownArgument. */
function transferOf(slice: Slice, args: TransferArgs): Transfer {
  const { endUser, incorporatedIn, reExportTo } = args;
  if (endUser !== null) argumentRecord(slice, "endUser", endUser, actors.kinds);
  if (incorporatedIn !== null) argumentRecord(slice, "incorporatedIn", incorporatedIn, ["Product"]);
  for (const key of reExportTo ?? []) argumentRecord(slice, "reExportTo", key, ["State"]);
  return {
    ...args,
    exporter: argumentRecord(slice, "exporter", args.exporter, ["State"]) as RecordOf<"State">,
    destination: argumentRecord(slice, "destination", args.destination, [
      "State",
    ]) as RecordOf<"State">,
    item: argumentRecord(slice, "item", args.item, [
      "Product",
      "ControlListEntry",
    ]) as Transfer["item"],
  };
}

function inOrder(a: TransferRow, b: TransferRow): number {
  const leg = ({ role }: TransferRow) => TransferRole.values.indexOf(role);
  const open = ({ match }: TransferRow) => (match === "CERTAIN" ? 0 : 1);
  return (
    leg(a) - leg(b) ||
    strictestOf(b) - strictestOf(a) ||
    open(a) - open(b) ||
    compareText(a.control.key, b.control.key)
  );
}

function grounds(slice: Slice, { item }: Transfer, rows: readonly TransferRow[]): Grounds {
  const used = rows.flatMap(({ control, conditions }) => [
    control,
    ...slice.referrers(control.key, ["EFFECT_ON"]).filter((act) => isKind(act, "PolicyAction")),
    ...conditions.map((one) => one.condition),
  ]);
  return groundsOf(slice, [item, ...used]);
}
