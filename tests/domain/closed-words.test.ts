import { describe, expect, test } from "vitest";
import { closedWords } from "../../src/domain/closed-words.ts";
import { kindNames } from "../../src/domain/kind-names.ts";
import { kinds } from "../../src/domain/kinds.ts";
import { type Field, fieldsOf, type Shape } from "../../src/domain/shape.ts";
import { labelOf } from "../../src/domain/words/closed-word.ts";
import { PermitStatus } from "../../src/domain/words/permit-status.ts";
import { atLeast, Posture, strictness } from "../../src/domain/words/posture.ts";

describe.each(closedWords.map((vocabulary) => [vocabulary.name, vocabulary] as const))(
  "%s",
  (_, { name, definition, values, glosses }) => {
    test("is named and defined", () => {
      expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(definition).toMatch(/^[A-Z].*\.$/);
    });

    test("has words of capitals, each once", () => {
      expect(values.length).toBeGreaterThan(0);
      expect(new Set(values).size).toBe(values.length);
      for (const word of values) expect(word).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    });

    test("has a label and a definition for every word, and for no other", () => {
      expect(Object.keys(glosses)).toEqual(values);
      for (const [label, line] of Object.values(glosses)) {
        expect(label).toMatch(/\S/);
        expect(label).not.toMatch(/_|\.$|^ | $/);
        expect(line, label).toMatch(/^\S.*\.$/);
      }
    });

    test("has labels of which no two are alike", () => {
      const labels = Object.values(glosses).map(([label]) => label);
      expect(new Set(labels).size).toBe(labels.length);
    });
  },
);

test("each vocabulary stands in the list once", () => {
  const names = closedWords.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("the vocabulary of every field stands in the list", () => {
  const inShape = (shape: Shape): readonly string[] => {
    switch (shape.form) {
      case "word":
        return [shape.vocabulary.name];
      case "list":
        return inShape(shape.of);
      case "either":
        return shape.of.flatMap(inShape);
      case "part":
        return shape.fields.flatMap(inField);
      case "inline":
        return inShape(shape.written);
      default:
        return [];
    }
  };
  const inField = ({ shape }: Field) => inShape(shape);
  const used = kindNames.flatMap((kind) => fieldsOf(kinds[kind].fields).flatMap(inField));
  const names = closedWords.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...new Set(used)]));
});

describe("words with an order", () => {
  test("postures, from the mildest to the strictest", () => {
    expect(Posture.values).toEqual([
      "NO_CONTROL",
      "GENERAL_LICENCE",
      "CASE_BY_CASE",
      "CASE_BY_CASE_WITH_CONDITIONS",
      "PRESUMPTION_OF_DENIAL",
      "ISSUANCE_SUSPENDED",
      "PROHIBITED",
    ]);
    expect(strictness("NO_CONTROL")).toBe(0);
    expect(atLeast("PROHIBITED", "PRESUMPTION_OF_DENIAL")).toBe(true);
    expect(atLeast("PRESUMPTION_OF_DENIAL", "PRESUMPTION_OF_DENIAL")).toBe(true);
    expect(atLeast("CASE_BY_CASE_WITH_CONDITIONS", "PRESUMPTION_OF_DENIAL")).toBe(false);
  });

  test("what became of permits", () => {
    expect(PermitStatus.values).toEqual(["VALID", "SUSPENDED", "CANCELLED"]);
  });
});

test("no reader is told of something suspended without being told what", () => {
  for (const { glosses } of closedWords)
    for (const [label] of Object.values(glosses)) expect(label).not.toBe("suspended");
  expect(labelOf(PermitStatus, "SUSPENDED")).toBe("permits suspended");
  expect(labelOf(Posture, "ISSUANCE_SUSPENDED")).toBe("no new permits");
});
