import { closedWord } from "./closed-word.ts";

export const ProductKind = closedWord("ProductKind", "What kind of goods or technology it is.", {
  COMPONENT: ["component", "A part that is built into something else."],
  PLATFORM: ["platform", "A vehicle, vessel, aircraft or system that carries others."],
  MUNITION: ["munition", "Ammunition, bombs, missiles."],
  TECHNOLOGY: ["technology", "Knowledge needed to develop, produce or use goods."],
  SOFTWARE: ["software", "Programs and their documents."],
  SERVICE: ["service", "Training, maintenance, assistance."],
  CLASS: ["class", "A class of goods that others belong to."],
});
