/** What keeps the local AWS from running here, as a sentence that tells its reader what to do. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}
