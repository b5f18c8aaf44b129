import { Lexer, type Source, TokenKind } from "graphql";
import { refusedDocument } from "./refusals.ts";

/** The most tokens that a document may have; comments and commas are none. */
const TOKEN_LIMIT = 2_000;
/** Brackets of any kind within one another; introspection needs the most. */
const BRACKET_LIMIT = 64;

const steps = new Map<TokenKind, number>([
  [TokenKind.BRACE_L, 1],
  [TokenKind.BRACE_R, -1],
  [TokenKind.BRACKET_L, 1],
  [TokenKind.BRACKET_R, -1],
  [TokenKind.PAREN_L, 1],
  [TokenKind.PAREN_R, -1],
]);

/**
 * Refuses a text that is long or deeply bracketed before it is parsed, and so before anything
 * recurses. The parser's own `maxTokens` does not do: `[[[[…` overflows its stack within it.
 * Returns the number of its lines.
 */
export function linesOfShortText(source: Source): number {
  const lexer = new Lexer(source);
  let depth = 0;
  for (let tokens = 1; lexer.advance().kind !== TokenKind.EOF; tokens++) {
    if (tokens > TOKEN_LIMIT)
      throw refusedDocument("TOKEN_LIMIT", `A document has at most ${TOKEN_LIMIT} tokens.`);
    depth += steps.get(lexer.token.kind) ?? 0;
    if (depth > BRACKET_LIMIT)
      throw refusedDocument("DEPTH_LIMIT", `Brackets stand at most ${BRACKET_LIMIT} deep.`);
  }
  return lexer.line;
}
