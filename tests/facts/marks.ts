/** Every fact that has to be shown, as numbered when the sources were read. */
export const marks: readonly string[] = [
  ...numbered("A", 45),
  ...numbered("B", 30),
  ...numbered("C", 33),
  "C28a",
  ...numbered("K", 5),
  "K7",
  ...numbered("N", 9),
  ...numbered("T", 18),
  ...numbered("Y", 14),
  ...numbered("I", 8),
  ...numbered("D", 14),
  "D19",
  "D20",
  "D21",
  "D23",
  "D24",
];

function numbered(letter: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, i) => `${letter}${i + 1}`);
}
