import { describe, expect, test } from "vitest";
import { causes, type KindName } from "../../src/domain/kind-names.ts";
import { kinds } from "../../src/domain/kinds.ts";

/** Kinds that can be a step of a chain. */
const steps: readonly KindName[] = [...new Set<KindName>([...causes.kinds, "Control", "Dispute"])];

describe("nothing that a chain tells stands without a citation", () => {
  test.each(steps)("%s", (name) => {
    const declared = kinds[name].fields.shape.citations;
    expect(declared.safeParse(undefined).success).toBe(false);
    expect(declared.safeParse([]).success).toBe(false);
    expect(declared.safeParse(["SOURCE p. 1"]).success).toBe(true);
  });
});
