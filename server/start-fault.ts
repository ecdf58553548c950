/** A reason not to start that the reader can act on. Its message is all that is shown, never a stack. */
export class StartFault extends Error {
  override readonly name = "StartFault";
}
