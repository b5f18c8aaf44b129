/** What a file says as a message repeats it: at most 100 characters. */
export function shown(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
