import type { AnyRecord } from "../../../src/domain/kinds.ts";
import { controlsOf } from "./controls.ts";
import { evidenceOf } from "./evidence.ts";
import { productsOf } from "./products.ts";
import { settingOf } from "./setting.ts";
import type { Story } from "./story.ts";

/** Every record of a story. */
export function recordsOf(story: Story): readonly AnyRecord[] {
  return [...productsOf(story), ...controlsOf(story), ...evidenceOf(story), ...settingOf(story)];
}
