/** What stands behind a relation or a claim, said wherever it is opened. */
export const evidence = {
  restsOn: (name: string) => `What this rests on: ${name}`,
  restsOnWhat: "What this rests on",
  close: "Close",
  openInExplore: "Open in Explore",
  noSourceGiven: "The report gives no source here.",
  bibliographicRecord: "Bibliographic record",
  printedLeadsTo: "The printed number leads to ",
  notKnown: "What it should lead to is not known.",
  seenAt: "Seen at ",
  saidBy: "Said by ",
  confidence: {
    verified: "every field was seen in a public record",
    partly: "some fields were seen in a public record",
    "memory-only": "nobody could check it",
  },
};
