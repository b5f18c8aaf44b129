import { z } from "zod";
import { list, references, referencesOr, text, word } from "../fields.ts";
import { kind } from "../kind.ts";
import { cited } from "../parts/common.ts";
import { componentOf, operatedBy, substituteFor, variantOf } from "../parts/product-relation.ts";
import { ProductKind } from "../words/product-kind.ts";

export const Product = kind(
  "Product",
  "Goods, software, technology or a service that controls are about.",
  ["product", "products"],
  z.strictObject({
    ...cited,
    kind: word(ProductKind).describe("What kind of goods it is."),
    name: text.describe("Its usual name."),
    aliases: list(text).describe("Other names and designations."),
    madeBy: references("MADE_BY", "Organization").describe("Its makers."),
    isA: references("IS_A", "Product").describe("The classes it belongs to."),
    listedAs: referencesOr(["UNKNOWN"], "LISTED_AS", "ControlListEntry")
      .optional()
      .describe("The control-list entries that cover it; null where nobody looked."),
    componentOf,
    variantOf,
    substituteFor,
    operatedBy,
  }),
);
