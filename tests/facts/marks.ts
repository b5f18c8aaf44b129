/** Every fact that has to be shown, as numbered when the sources were read. */
export const marks: readonly string[] = [
  ...numbered("A", 45),
  ...numbered("B", 30),
  ...numbered("C", 33),
  "C28a",
  ...numbered("K", 7),
  ...numbered("N", 9),
  ...numbered("T", 18),
  ...numbered("Y", 14),
  ...numbered("I", 8),
  ...numbered("M", 9),
  ...numbered("L", 3),
  ...numbered("D", 24),
];

function numbered(letter: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, i) => `${letter}${i + 1}`);
}
