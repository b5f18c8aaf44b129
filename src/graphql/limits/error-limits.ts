/** The most errors that an answer shows. */
export const ERROR_LIMIT = 20;
/** The most bytes that they take together. */
export const ERROR_BYTES_LIMIT = 8_000;
/** How many places of the document an error names. */
export const PLACES_LIMIT = 3;
