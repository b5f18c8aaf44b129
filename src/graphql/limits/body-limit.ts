/** The most bytes that the body of a request may have. */
export const BODY_LIMIT = 100_000;
