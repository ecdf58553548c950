import { readBibliography } from "../../server/importing/read-bibliography.ts";

/** A file of references as a reader has it, known by its content alone. */
export const readReferences = (text: string, file = "refs") => readBibliography(file, new TextEncoder().encode(text));
