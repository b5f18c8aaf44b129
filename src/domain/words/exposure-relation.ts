import { closedWord, type WordOf } from "./closed-word.ts";

export const ExposureRelation = closedWord(
  "ExposureRelation",
  "How one thing leads to the next, outwards from a component or a control.",
  {
    COVERS: ["covers", "The control covers the goods."],
    NAMES: ["names", "An act on the control names the product."],
    LISTS: ["lists", "The list or entry holds the entry or the product."],
    COMPONENT_OF: ["component of", "The product is built into the other."],
    HAS_VARIANT: ["has variant", "The other is a variant of the product."],
    VARIANT_OF: ["variant of", "The product is a variant of the other."],
    HAS_KIND: ["has kind", "The other is one of the class."],
    IS_A: ["is a", "The product is one of the class; the class is not followed further."],
    SUBSTITUTED_BY: ["substituted by", "The other can take the product's place."],
    SUBSTITUTE_FOR: [
      "substitute for",
      "The product can take the other's place; the other is not followed further.",
    ],
    OPERATED_BY: ["operated by", "The state or organization uses the product."],
    USED_IN: ["used in", "The product was involved in the event."],
    IN_PLACE: ["in place", "The event happened there."],
  },
);
export type ExposureRelation = WordOf<typeof ExposureRelation>;
