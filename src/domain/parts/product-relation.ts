import { list, part, reference, word } from "../fields.ts";
import { bodies } from "../kind-names.ts";
import { Basis } from "../words/basis.ts";
import { ownCitations } from "./common.ts";
import { period } from "./period.ts";

const held = {
  ...period,
  basis: word(Basis).describe("On what ground it stands."),
  ...ownCitations,
};

const related = (name: string, definition: string, edge: string) =>
  list(
    part(name, definition, {
      product: reference(edge, "Product").describe("The other product."),
      ...held,
    }),
  );

export const componentOf = related(
  "ComponentOf",
  "What a product is built into.",
  "COMPONENT_OF",
).describe("What it is built into, in the record's order.");
export const variantOf = related(
  "VariantOf",
  "What a product is a variant of.",
  "VARIANT_OF",
).describe("What it is a variant of, in the record's order.");
export const substituteFor = related(
  "SubstituteFor",
  "What a product takes the place of.",
  "SUBSTITUTE_FOR",
).describe("What it takes the place of, in the record's order.");

const operator = part("Operator", "Who uses a product.", {
  actor: reference("OPERATED_BY", bodies).describe("The state or organization that uses it."),
  ...held,
});
export const operatedBy = list(operator).describe("Who uses it, in the record's order.");
