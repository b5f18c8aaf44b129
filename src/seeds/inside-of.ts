import type { Field, Shape } from "../domain/shape.ts";

/** The fields that can stand inside a value of a shape; undefined where none can. */
export function insideOf(shape: Shape | undefined): readonly Field[] | undefined {
  switch (shape?.form) {
    case "part":
      return shape.fields;
    case "list":
      return insideOf(shape.of);
    case "inline":
      return insideOf(shape.written);
    case "either":
      return shape.of.map(insideOf).find((fields) => fields !== undefined);
    default:
      return undefined;
  }
}
