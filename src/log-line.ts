/** Writes one line of JSON on stderr, where nothing in a value can begin another line. */
export function logLine(level: "info" | "error", fields: Readonly<Record<string, unknown>>): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, ...fields })}\n`);
}
