/** The most characters of a value that a message repeats. */
const ECHO_LIMIT = 200;
/** The most characters of a message, however many values it repeats. */
const MESSAGE_LIMIT = 500;

const quoted = new RegExp(`"([^"]{${ECHO_LIMIT}})[^"]+"`, "g");
const unbroken = new RegExp(`([^\\s"]{${ECHO_LIMIT}})[^\\s"]{2,}`, "g");

/** A message in which every repeated value is cut. */
export function withoutLongEcho(message: string): string {
  const short = message.replaceAll(quoted, '"$1…"').replaceAll(unbroken, "$1…");
  return short.length > MESSAGE_LIMIT ? `${short.slice(0, MESSAGE_LIMIT)}…` : short;
}
