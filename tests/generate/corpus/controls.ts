import type { AnyRecord } from "../../../src/domain/kinds.ts";
import { recordOf } from "./record-of.ts";
import type { Story } from "./story.ts";

/** The controls of a story and the acts on them: imposed, eased, tightened again, and lifted on conditions. */
export function controlsOf(story: Story): readonly AnyRecord[] {
  return [...controls(story), ...mainActs(story), ...otherActs(story), ...conditions(story)];
}

function controls({ key, cites, imposer, others, target, entry }: Story): readonly AnyRecord[] {
  const covers = [[entry], [key("PRODUCT", 3)], "ALL"];
  return Array.from({ length: 7 }, (_, number) =>
    recordOf("Control", {
      key: key("CONTROL", number),
      name: `Control ${key("C", number)} on exports of military goods to the target`,
      imposedBy: number < 3 ? imposer : others[number % others.length],
      target: [target],
      directions: number === 2 ? ["BROKERING"] : ["EXPORT"],
      bindingness: number < 5 ? "ADMINISTRATIVE" : "POLITICAL",
      covers: covers[number] ?? "ALL",
      end: number < 6 ? "OPEN" : "UNKNOWN",
      lastSeen: "2026-06-01",
      checked: "2026-11-01",
      citations: cites(2),
      gaps: number % 3 === 0 ? ["No text of the rule itself was found."] : [],
    }),
  );
}

interface Told {
  readonly kind: string;
  readonly on: string;
  readonly by: string;
  readonly effects: readonly object[];
  readonly because: readonly string[];
  readonly conditions?: readonly string[];
}

function act(story: Story, number: number, told: Told): AnyRecord {
  const { key, cites, cast } = story;
  return recordOf("PolicyAction", {
    key: key("ACT", number),
    kind: told.kind,
    name: `The imposer acts (${told.kind.toLowerCase()}) in the story ${key("S", number)}`,
    takenBy: [told.by],
    announced: told.on,
    effective: told.on,
    announcedIn: [cast.sources[number]],
    effects: told.effects.map((effect) => ({ ...effect, citations: cites(1) })),
    reasons: told.because.map((cause, i) => ({
      key: `reason-${i}`,
      because: [cause],
      basis: i === 0 ? "STATED" : "REPORTED",
      offeredBy: i === 0 ? told.by : cast.bodies[4],
      text: "It was done because of what had come to light, so it is said.",
      citations: cites(2),
    })),
    ...(told.conditions && { conditions: told.conditions }),
    citations: cites(2),
    gaps: number % 2 === 0 ? ["How many permits it concerned is not said."] : [],
  });
}

function mainActs(story: Story): readonly AnyRecord[] {
  const { key, on, imposer: by } = story;
  const [main, second, third] = [0, 1, 2].map((number) => key("CONTROL", number));
  const named = [key("PRODUCT", 0)];
  const told: readonly Told[] = [
    {
      kind: "SUSPEND_ISSUANCE",
      on: `${on(0, 10, 11)}/${on(0, 10, 15)}`,
      by,
      effects: [
        { controls: [main, second, third], posture: "ISSUANCE_SUSPENDED", temporary: true },
      ],
      because: [key("EVENT", 0), key("STATEMENT", 1)],
    },
    {
      kind: "PRESUME_DENIAL",
      on: on(1, 4, 16),
      by,
      effects: [
        { controls: [main], posture: "PRESUMPTION_OF_DENIAL", inWords: "denied, as a rule" },
        { controls: [second], posture: "CASE_BY_CASE" },
      ],
      because: [key("ACT", 0), key("EVENT", 8)],
    },
    {
      kind: "EXEMPT",
      on: on(1, 6, 2),
      by,
      effects: [{ controls: [main], exempts: { goods: named, text: "Seven systems pass." } }],
      because: [key("EVENT", 4)],
    },
    {
      kind: "SUSPEND_PERMITS",
      on: on(1, 10, 5),
      by,
      effects: [{ controls: [main], permits: { status: "SUSPENDED" }, names: named }],
      because: [key("EVENT", 1), key("STATEMENT", 0)],
    },
    {
      kind: "CANCEL_PERMITS",
      on: on(2, 4, 12),
      by,
      effects: [{ controls: [main], permits: { status: "CANCELLED" }, names: named }],
      because: [key("EVENT", 3), key("ACT", 3)],
    },
    {
      kind: "LIFT",
      on: `[${on(4, 1, 29)},${on(4, 1, 30)}]`,
      by,
      effects: [
        { controls: [main], posture: "CASE_BY_CASE_WITH_CONDITIONS", was: "PRESUMPTION_OF_DENIAL" },
        { controls: [third], posture: "CASE_BY_CASE_WITH_CONDITIONS" },
      ],
      because: [key("EVENT", 5), key("AGREEMENT", 0)],
      conditions: conditionWords.map((word) => `${key("ACT", 5)}/${word}`),
    },
  ];
  return told.map((one, number) => act(story, number, one));
}

function otherActs(story: Story): readonly AnyRecord[] {
  const { key, on, others } = story;
  const controls = [[3, 6], [4], [5]];
  return controls.map((numbers, i) =>
    act(story, 6 + i, {
      kind: i === 1 ? "DECLINE" : "IMPOSE",
      on: on(0, 10, 14 + i),
      by: others[i] ?? "",
      effects: [
        {
          controls: numbers.map((number) => key("CONTROL", number)),
          posture: i === 0 ? "PROHIBITED" : "PRESUMPTION_OF_DENIAL",
        },
      ],
      because: [key("EVENT", 0)],
    }),
  );
}

const conditionWords = ["accession", "re-export", "review", "power"];

function conditions({ key, cites, imposer, target, others }: Story): readonly AnyRecord[] {
  const kinds = ["PRECONDITION", "UNDERTAKING", "REVIEW_RULE", "RESERVED_POWER"];
  return conditionWords.map((word, i) =>
    recordOf("Condition", {
      key: `${key("ACT", 5)}/${word}`,
      kind: kinds[i],
      text: `What hangs on the lifting: ${word}, in the words of the notice that announced it.`,
      basis: "STATED",
      obliges: [target],
      ...(i === 3 && { heldBy: imposer }),
      exempts: i === 1 ? others.slice(0, 1) : [],
      fulfilment: i === 0 ? "MET" : "UNKNOWN",
      settledBy: i === 0 ? [key("EVENT", 5)] : [],
      setBy: key("ACT", 5),
      appliesTo: i === 0 ? [key("CONTROL", 0)] : [key("CONTROL", 0), key("CONTROL", 2)],
      citations: cites(2),
    }),
  );
}
