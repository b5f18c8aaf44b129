import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { ActionKind } from "../../src/domain/words/action-kind.ts";
import { loadSeeds } from "../../src/seeds/load-seeds.ts";
import { seedsFolder, type Texts } from "./seeds-folder.ts";

/** The templates of seeds/README.md, which an author copies: they load as they stand. */
const page = readFileSync("seeds/README.md", "utf8");
const [act = "", effects = ""] = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text);
const effectOf = parse(effects) as Readonly<Record<string, object>>;

/** The records that the templates name beside those of the base. */
const named = {
  "controls/X.yaml": {
    name: "X",
    imposedBy: "CAN",
    target: ["TUR"],
    directions: ["EXPORT"],
    bindingness: "BINDING",
    covers: "ALL",
    end: "OPEN",
    checked: "2026-11-23",
  },
  "products/P.yaml": { kind: "COMPONENT", name: "P" },
  "organizations/O.yaml": { kind: "COMPANY", name: "O" },
};

function cited(file: string, fields: object): string {
  const key = file.replace(/^.*\/|\.yaml$/g, "");
  return stringify({ key, citations: ["GAZETTE A:P1"], ...fields });
}

function loaded(key: string, text: string) {
  const others = Object.entries(named).map(
    ([file, fields]) => [file, cited(file, fields)] as const,
  );
  const changes: Texts = { ...Object.fromEntries(others), [`policy-actions/${key}.yaml`]: text };
  return loadSeeds(seedsFolder(changes)).records.map((record) => record.key);
}

describe("the page for authors has a template", () => {
  test.each(ActionKind.values)("for %s", (kind) => {
    const effect = effectOf[kind];
    expect(effect).toBeDefined();
    const moves = Object.keys(effect ?? {}).length > 0;
    const fields = {
      kind,
      name: kind,
      takenBy: ["CAN"],
      effective: "2020-04-16",
      ...(moves && { effects: [effect] }),
    };
    expect(loaded("NEW-ACT", cited("NEW-ACT.yaml", fields))).toContain("NEW-ACT");
  });

  test("for no other word", () => {
    expect(
      Object.keys(effectOf).filter((kind) => !ActionKind.values.includes(kind as never)),
    ).toEqual([]);
  });

  test("for a whole act, which loads once its keys are those of the folder", () => {
    const renamed = act
      .replaceAll("CAN-TUR-GROUP-2", "CAN-TUR")
      .replaceAll(/\[CAN-NOTICE-1108\]|\[SEED-A A:P1\]/g, "[GAZETTE]")
      .replaceAll("TUR-SWEDEN-RATIFICATION-2024", "INCURSION")
      .replaceAll("REUTERS", "GAC")
      .replaceAll("UKR", "TUR")
      .replace(
        "conditions:",
        "conditions:\n  - { key: disclosure, kind: UNDERTAKING, basis: STATED, text: Say where it goes. }",
      );
    expect(loaded("CAN-TUR-2024-LIFT", renamed)).toContain("CAN-TUR-2024-LIFT/reexport-disclosure");
  });
});
