import { closedWord } from "./closed-word.ts";

export const PlaceKind = closedWord("PlaceKind", "What kind of place it is.", {
  REGION: ["region", "An area within or across states."],
  CITY: ["city", "A city or town."],
  SITE: ["site", "A base, plant, building or other single site."],
  SEA: ["sea", "A sea or strait."],
});
