/** A load that ended before anything changed for readers; the message says why. */
export class LoadFailed extends Error {
  override readonly name = "LoadFailed";
}
