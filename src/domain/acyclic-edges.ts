/** References that must not run in a circle; `because` may, and questions guard against it. */
export const acyclicEdges = [
  "PART_OF",
  "PARENT",
  "IS_A",
  "LIES_IN",
  "COMPONENT_OF",
  "VARIANT_OF",
  "SUPERSEDES",
  "REPRODUCES",
  "AMENDS",
  "AFTER",
  "AGAINST",
] as const;
