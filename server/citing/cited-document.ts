/** All of a document that a citation is made of; what nobody saw and nobody gives is null. */
export interface CitedDocument {
  /** Becomes the key of its entry, so that what was exported is found again. */
  id: string;
  kind: "paper" | "web";
  title: string;
  /** The title is ours, because none was seen. */
  described: boolean;
  /** As printed, in the order of the document. */
  authors: readonly string[];
  /** Those and any that are not named. */
  authorCount: number;
  /** `2023`, `2023-05` or `2023-05-04`. */
  published: string | null;
  venue: string | null;
  publisher: string | null;
  genre: string | null;
  url: string | null;
  doi: string | null;
  arxiv: string | null;
  /** The day on which its address was seen, where it was. */
  seenOn: string | null;
}
