import type { AnyRecord } from "../../../src/domain/kinds.ts";
import { recordOf } from "./record-of.ts";
import type { Story } from "./story.ts";

/** What happened, what was said and what was agreed in a story, each because of what came before. */
export function evidenceOf(story: Story): readonly AnyRecord[] {
  return [...events(story), ...statements(story), agreement(story)];
}

function reasons({ key, cites, cast }: Story, because: readonly string[]): readonly object[] {
  return because.map((cause, i) => ({
    key: `reason-${key("R", i).toLowerCase()}`,
    because: [cause],
    basis: "REPORTED",
    offeredBy: cast.bodies[5],
    text: "It came of what had happened before, as was reported.",
    citations: cites(1),
  }));
}

function events(story: Story): readonly AnyRecord[] {
  const { key, on, cites, target, imposer, others } = story;
  const told: readonly (readonly [string, string, readonly string[]])[] = [
    ["MILITARY_OPERATION", on(0, 10, 9), []],
    ["USE_IN_CONFLICT", on(1, 9, 27), [key("EVENT", 0)]],
    ["REVIEW", on(1, 10, 6), [key("STATEMENT", 0)]],
    ["FINDING", on(2, 4, 1), [key("EVENT", 2), key("STATEMENT", 0)]],
    ["TALKS", on(1, 5, 10), [key("STATEMENT", 2)]],
    ["ACCESSION_STEP", on(4, 1, 25), [key("AGREEMENT", 0)]],
    ["TRANSFER", on(1, 7, 1), [key("ACT", 2)]],
    ["TALKS", on(3, 7, 10), [key("EVENT", 5)]],
    ["REVIEW", on(1, 2, 1), [key("ACT", 0)]],
  ];
  return told.map(([kind, date, because], number) =>
    recordOf("Event", {
      key: key("EVENT", number),
      kind,
      name: `Event ${key("E", number)}: ${kind.toLowerCase()} in the region`,
      date,
      participants: [target, ...(number % 2 === 0 ? [imposer] : others.slice(0, 1))].map(
        (actor) => ({
          actor,
          role: "party",
          citations: cites(1),
        }),
      ),
      place: [key("PLACE", number % 2)],
      products: number === 1 || number === 6 ? [key("PRODUCT", 1)] : [],
      ...(number > 0 && number < 2 && { partOf: key("EVENT", 0) }),
      text: "What happened, told in a line or two as the sources have it.",
      reasons: reasons(story, because),
      citations: cites(3),
    }),
  );
}

function statements(story: Story): readonly AnyRecord[] {
  const { key, on, cites, cast, target } = story;
  const told: readonly (readonly [string, string, readonly string[]])[] = [
    ["CLAIM", on(1, 9, 30), [key("EVENT", 1)]],
    ["CONDEMN", on(0, 10, 10), [key("EVENT", 0)]],
    ["ASSURE", on(1, 4, 30), [key("CONTROL", 0)]],
    ["REPORT", on(1, 9, 15), [key("PRODUCT", 0)]],
    ["CONDEMN", on(2, 4, 13), [key("ACT", 4)]],
    ["CHARACTERISE", on(2, 5, 1), [key("CONTROL", 0)]],
    ["SUPPORT", on(4, 1, 31), [key("ACT", 5)]],
    ["CONCERN", on(4, 2, 2), [key("ACT", 5)]],
    ["DENY", on(1, 10, 1), [key("EVENT", 1)]],
    ["REQUEST", on(3, 1, 1), [key("CONTROL", 1)]],
    ["REPORT", on(2, 3, 1), [key("EVENT", 2)]],
  ];
  return told.map(([kind, date, about], number) =>
    recordOf("Statement", {
      key: key("STATEMENT", number),
      by: [
        number % 3 === 0
          ? (cast.bodies[6 + number] ?? "")
          : number % 3 === 1
            ? target
            : key("PERSON", 0),
      ],
      act: kind,
      date,
      about,
      text: "Somebody says how they see the matter, and why it should be seen so.",
      grounds: number % 2 === 0 ? ["what was agreed before"] : [],
      citations: cites(2),
    }),
  );
}

function agreement(story: Story): AnyRecord {
  const { key, on, cites, imposer, target } = story;
  return recordOf("Agreement", {
    key: key("AGREEMENT", 0),
    name: `Understanding ${key("A", 0)} to begin exports again`,
    parties: [imposer, target],
    reached: on(3, 7, 11),
    ratifications: [{ by: target, date: on(4, 1, 25), citations: cites(1) }],
    clauses: [
      {
        key: "talks",
        title: "Talks",
        text: "The parties talk about exports.",
        citations: cites(1),
      },
      {
        key: "goods",
        title: "Goods",
        text: "Goods are looked at one by one.",
        citations: cites(1),
      },
    ],
    reasons: reasons(story, [key("EVENT", 4)]),
    citations: cites(3),
  });
}
