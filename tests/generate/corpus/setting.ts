import type { AnyRecord } from "../../../src/domain/kinds.ts";
import { recordOf } from "./record-of.ts";
import type { Story } from "./story.ts";

/** Where a story plays, who speaks in it, what is disputed of it, and where we looked. */
export function settingOf(story: Story): readonly AnyRecord[] {
  return [...places(story), ...persons(story), ...disputes(story), caseOf(story), ...looks(story)];
}

function numbered<T>(count: number, one: (number: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, number) => one(number));
}

function places({ key, cites, target }: Story): readonly AnyRecord[] {
  return numbered(2, (number) =>
    recordOf("Place", {
      key: key("PLACE", number),
      kind: "REGION",
      name: `Region ${key("L", number)}`,
      in: [target],
      citations: cites(1),
    }),
  );
}

function persons({ key, cites, imposer, target }: Story): readonly AnyRecord[] {
  return numbered(4, (number) =>
    recordOf("Person", {
      key: key("PERSON", number),
      name: `Person ${key("N", number)}`,
      offices: [{ title: "minister", of: number % 2 === 0 ? target : imposer, attested: [] }],
      citations: cites(2),
    }),
  );
}

function disputes({ key, cites, imposer, target }: Story): readonly AnyRecord[] {
  const about = [
    { record: key("ACT", 0), field: "effective" },
    { record: key("EVENT", 1), field: "factuality" },
    { record: key("CONTROL", 0) },
  ];
  return about.map((subject, number) =>
    recordOf("Dispute", {
      key: key("DISPUTE", number),
      question: "On which day did it begin, and in whose eyes?",
      about: subject,
      versions: [imposer, target].map((side) => ({
        says: "That it was otherwise than the other side has it.",
        heldBy: [side],
        citations: cites(2),
      })),
      citations: cites(2),
    }),
  );
}

function caseOf({ key, cites }: Story): AnyRecord {
  const members = [
    ["CONTROL", 7],
    ["ACT", 9],
    ["EVENT", 9],
    ["STATEMENT", 11],
  ] as const;
  return recordOf("Case", {
    key: key("CASE", 0),
    title: `The case ${key("K", 0)}`,
    summary: "A state restricts what goes to another, and lifts it on conditions four years later.",
    members: members.flatMap(([word, count]) => numbered(count, (number) => key(word, number))),
    citations: cites(2),
  });
}

function looks({ key, random, cast, imposer, others, target }: Story): readonly AnyRecord[] {
  return [imposer, ...others, random.pick(cast.states), random.pick(cast.states)].map(
    (from, number) =>
      recordOf("Coverage", {
        key: key("COVERAGE", number),
        imposer: from,
        target,
        day: "2026-11-01",
        sources: random.sample(cast.sources, 4),
        result: number < 4 ? "LOOKED_FOUND" : "LOOKED_NONE",
        note: "The notices of the authority were read.",
      }),
  );
}
