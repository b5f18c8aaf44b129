import { z } from "zod";
import { list, references, text, word } from "../fields.ts";
import { territories } from "../kind-names.ts";
import { kind } from "../kind.ts";
import { cited } from "../parts/common.ts";
import { PlaceKind } from "../words/place-kind.ts";

export const Place = kind(
  "Place",
  "Where something happens; whose it is may be contested, and that stands in statements.",
  ["place", "places"],
  z.strictObject({
    ...cited,
    kind: word(PlaceKind).describe("What kind of place it is."),
    name: text.describe("Its usual name in English."),
    aliases: list(text).describe("Other names."),
    in: references("LIES_IN", territories).describe("The states or larger places it lies in."),
  }),
);
