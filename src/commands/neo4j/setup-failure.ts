/** A failure that a person can mend: its message says what to do, and nobody needs its stack trace. */
export class SetupFailure extends Error {
  override readonly name = "SetupFailure";
}
