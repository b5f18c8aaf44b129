import type { AnyRecord } from "../../../src/domain/kinds.ts";
import { recordOf } from "./record-of.ts";
import type { Story } from "./story.ts";

/** The goods of a story: a component, what it is built into, who flies that, and what replaces it. */
export function productsOf({
  cast,
  random,
  key,
  on,
  cites,
  ...story
}: Story): readonly AnyRecord[] {
  const held = (of: object) => ({
    ...of,
    basis: "STATED",
    from: on(-1, 3, 1),
    citations: cites(1),
  });
  const into = (...products: readonly number[]) =>
    products.map((number) => held({ product: key("PRODUCT", number) }));
  const used = (...actors: readonly string[]) => actors.map((actor) => held({ actor }));
  const product = (number: number, kind: string, values: object) =>
    recordOf("Product", {
      key: key("PRODUCT", number),
      kind,
      name: `${kind.toLowerCase()} ${key("P", number)}`,
      aliases: number % 2 === 0 ? [`Type ${number}`] : [],
      madeBy: [random.favourite(cast.bodies)],
      citations: cites(2),
      ...values,
    });
  return [
    product(0, "COMPONENT", {
      isA: [key("PRODUCT", 5)],
      listedAs: [story.entry],
      componentOf: into(1, 2),
    }),
    product(1, "PLATFORM", { operatedBy: used(story.target, story.others[0] ?? "") }),
    product(2, "PLATFORM", { variantOf: into(1), operatedBy: used(story.target) }),
    product(3, "MUNITION", { componentOf: into(1) }),
    product(4, "COMPONENT", { isA: [key("PRODUCT", 5)], substituteFor: into(0) }),
    product(5, "CLASS", {}),
    product(6, "COMPONENT", { componentOf: into(2) }),
  ];
}
