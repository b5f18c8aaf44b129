import { closedWord } from "./closed-word.ts";

export const Direction = closedWord("Direction", "Which movement or deal a control is about.", {
  EXPORT: ["export", "Goods leave the imposer's territory."],
  IMPORT: ["import", "Goods enter the imposer's territory."],
  TRANSIT: ["transit", "Goods pass through the imposer's territory."],
  BROKERING: ["brokering", "Deals are arranged between two other states."],
  ASSISTANCE: ["assistance", "Technical help, training, maintenance."],
  FINANCE: ["finance", "Loans, credits, insurance."],
  ENTRY: ["entry", "Persons enter the imposer's territory."],
});
