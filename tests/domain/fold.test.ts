import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareText, fold } from "../../src/domain/fold.ts";

describe("a folded text has neither case nor diacritics", () => {
  test.each([
    ["Türkiye", "turkiye"],
    ["TÜRKİYE", "turkiye"],
    ["İstanbul", "istanbul"],
    ["ıssız", "issiz"],
    ["Łódź", "lodz"],
    ["Straße", "strasse"],
    ["STRASSE", "strasse"],
    ["Ærø", "aero"],
    ["Œuvre", "oeuvre"],
    ["Đorđe", "dorde"],
    ["Ångström", "angstrom"],
    ["Çavuşoğlu", "cavusoglu"],
    ["Garnier\u0301", "garnier"],
    ["ﬁnal", "final"],
    ["ＣＡＴＳ", "cats"],
    ["Україна", "украіна"],
    ["日本", "日本"],
    ["  two\t spaces\n", "two spaces"],
    ["MX-15D", "mx-15d"],
    ["", ""],
  ])("%j: %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("composed and decomposed letters fold to one", () => {
    expect(fold("Türkiye".normalize("NFD"))).toBe(fold("Türkiye".normalize("NFC")));
  });

  test("folding twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("texts compare by code point", () => {
  test.each([
    ["a", "b"],
    ["A", "a"],
    ["Z", "a"],
    ["a", "aa"],
    ["", "a"],
    ["9", "~"],
    ["～", "\u{1F600}"], // U+FF5E; by UTF-16 unit the face, which begins D83D, would come first
    ["\uFFFD", "\u{10000}"],
    ["\uE000", "\u{1F600}"],
    ["\u{1D54F}", "\u{1F600}"],
    ["\u{1F600}", "\u{10FFFD}"],
    ["x\uFF5E", "x\u{1F600}"],
    ["\u{1F600}a", "\u{1F600}b"],
    ["\u{1F600}", "\u{1F600}a"],
  ])("%j before %j", (a, b) => {
    expect(compareText(a, b)).toBeLessThan(0);
    expect(compareText(b, a)).toBeGreaterThan(0);
  });

  test("as comparing their code points one by one does", () => {
    const text = fc.string({ unit: "binary", maxLength: 6 });
    const points = (one: string) => Array.from(one, (letter) => letter.codePointAt(0) ?? 0);
    const byPoint = (a: readonly number[], b: readonly number[]): number => {
      const differing = a.findIndex((point, i) => point !== b[i]);
      if (differing < 0) return a.length - b.length;
      return (a[differing] ?? 0) - (b[differing] ?? -1);
    };
    fc.assert(
      fc.property(text, text, text, (head, a, b) => {
        const expected = Math.sign(byPoint(points(head + a), points(head + b)));
        expect(Math.sign(compareText(head + a, head + b))).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});
