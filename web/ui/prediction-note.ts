/**
 * Whether a note of ours tells what would settle a prediction. Where it does it begins with that, in these words; other notes
 * on predictions tell how the report's sentence was read.
 */
export const tellsWhatSettles = (subtype: string, note: string | null): boolean =>
  subtype === "prediction" && note !== null && note.startsWith("Settled ");
