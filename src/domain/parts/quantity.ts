import { z } from "zod";
import { list, part, text, word } from "../fields.ts";
import { Bound } from "../words/bound.ts";

const amount = {
  value: z.number().describe("The number."),
  unit: text.optional().describe("What is counted, or a currency; null for a bare number."),
  what: text.optional().describe("What the number is of; null where the owner says it."),
  bound: word(Bound).default("EXACTLY").describe("How the number is meant."),
};

const whole = part("WholeQuantity", "The larger number that a quantity is a part of.", amount);

/** A number with its unit and its bound: "about 30 of about 350". */
export const quantity = part("Quantity", "A number with its unit, and how exactly it is meant.", {
  ...amount,
  partOf: whole.optional().describe("The whole that it is a part of; null where none is given."),
});
export type Quantity = z.output<typeof quantity>;

export const quantities = list(quantity).describe("The numbers given, in the source's order.");
