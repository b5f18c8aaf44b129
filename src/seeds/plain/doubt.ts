/** A text that is not of the plain form: the whole reader has to say what it means. */
const doubt = new Error("This is not plain YAML.");

/** Gives the text up; made once, since a trace would cost more than the reading. */
export function giveUp(): never {
  throw doubt;
}

/** What reading a text comes to; undefined where it was given up. */
export function unlessGivenUp<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error !== doubt) throw error;
    return undefined;
  }
}
