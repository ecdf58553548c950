/** A reason not to start that the reader can act on. Its message is all that is shown, never a stack. */
export class StartFault extends Error {
  override readonly name = "StartFault";
}

/** A program that this machine lacks: another way to the database may still be open. */
export class MissingTool extends StartFault {}
