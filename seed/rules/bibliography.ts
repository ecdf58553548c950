import type { BibliographyDraft, ReportDocuments, WorkEntry } from "../format/bibliography-data.ts";
import type { SeedFault } from "../format/fault.ts";
import type { Place } from "../format/yaml-source.ts";
import { findRepeated, unknownId } from "./rule.ts";

/** One thing that has to hold between the entries of a shipped bibliography. */
type BibliographyRule = (draft: BibliographyDraft, documents: ReportDocuments | undefined) => SeedFault[];

const worksHaveTheirOwnId: BibliographyRule = ({ ids }) =>
  findRepeated(
    ids,
    ({ value }) => value,
    (again, first) => again.place.fault(`duplicate id "${again.value}"`, `first at ${first.place.describe()}`),
  );

/** Two works with one arXiv number are one work, and say so. */
const identifiersAreOfOneWork: BibliographyRule = ({ works }) =>
  (["arxiv", "doi", "url"] as const).flatMap((identifier) =>
    findRepeated(
      works.filter(({ value }) => value.sameAs === undefined),
      ({ value }) => value[identifier],
      (again, first) =>
        again.place
          .at(identifier)
          .fault(`is that of "${first.value.id}" as well`, `first at ${first.place.describe()}; write sameAs`),
    ),
  );

const arxivWorksAreOfTheirNumbersYear: BibliographyRule = ({ works }) =>
  works.flatMap(({ value: { arxiv, year }, place }) => {
    const posted = arxiv === undefined ? undefined : yearOfArxiv(arxiv);
    if (posted === undefined || posted === year) return [];
    return [place.at("year").fault(`the arXiv number is of ${String(posted)}`, `write ${String(posted)}`)];
  });

/** `2212.08073` and `cs/0102003` are of 2022 and 2001. */
function yearOfArxiv(arxiv: string): number {
  const digits = Number(/(\d{2})\d{2}\.|\/(\d{2})/.exec(arxiv)?.slice(1).find(Boolean));
  return digits > 90 ? 1900 + digits : 2000 + digits;
}

const referencesLeadSomewhere: BibliographyRule = ({ bibliography, works, citing, ids }, documents) => {
  const known: Known = { works: new Set(ids.map(({ value }) => value)), documents: documents?.ids };
  const around = bibliography?.value.around;
  if (bibliography && documents && around !== documents.report) {
    const hint = `the report at hand is "${documents.report}"`;
    return [bibliography.place.at("around").fault(`unknown report "${String(around)}"`, hint)];
  }
  return [
    ...works.flatMap(({ value: { id, sameAs }, place }) => {
      if (sameAs === undefined) return [];
      if (sameAs === id) return [place.at("sameAs").fault("a work is not said to be itself")];
      return expectReference(sameAs, place.at("sameAs"), known);
    }),
    ...citing.flatMap(({ value: { from, cites }, place }) => [
      ...expectReference(from, place.at("from"), known),
      ...cites.flatMap((to, index) =>
        to === from
          ? [place.at("cites", index).fault("a document does not cite itself")]
          : expectReference(to, place.at("cites", index), known),
      ),
    ]),
  ];
};

interface Known {
  works: ReadonlySet<string>;
  documents: ReadonlySet<string> | undefined;
}

function expectReference(written: string, place: Place, { works, documents }: Known): SeedFault[] {
  if (!written.startsWith("report/")) return works.has(written) ? [] : [unknownId(written, place, { known: works })];
  const id = written.slice("report/".length);
  if (documents === undefined || documents.has(id)) return [];
  return [unknownId(id, place, { known: documents, what: "document of the report" })];
}

/** What says that it is another work says it of one that stands for itself. */
const sameWorksAreNoChain: BibliographyRule = ({ works }) => {
  const others = new Map(works.map(({ value }) => [value.id, value.sameAs]));
  return works.flatMap(({ value: { id, sameAs }, place }) => {
    const next = sameAs === undefined || sameAs === id ? undefined : others.get(sameAs);
    return next === undefined
      ? []
      : [place.at("sameAs").fault(`"${String(sameAs)}" is said to be another itself`, `write ${next}`)];
  });
};

const citationsAreStatedOnce: BibliographyRule = ({ citing }) =>
  findRepeated(
    citing.flatMap(({ value: { from, cites }, place }) =>
      cites.map((to, index) => ({ value: { from, to }, place: place.at("cites", index) })),
    ),
    ({ value: { from, to } }) => `${from} ${to}`,
    (again, first) => again.place.fault(`"${again.value.from}" cites it already`, `first at ${first.place.describe()}`),
  );

/** No relation without its basis. */
const citationsWereSeenSomewhere: BibliographyRule = ({ citing }) =>
  citing.flatMap(({ value: { file, seenIn }, place }) => {
    if (file === undefined && seenIn === undefined)
      return [place.fault("relation without basis: nothing says where this was seen", "add file or seenIn")];
    if (file !== undefined && seenIn !== undefined)
      return [place.at("seenIn").fault("says again where this was seen", "file is enough")];
    return [];
  });

const wholeListsHaveWhatWasFound: BibliographyRule = ({ citing }) =>
  citing.flatMap(({ value: { wholeList, cites }, place }) => {
    if (wholeList === undefined) return [];
    const { found, matched } = wholeList;
    if (matched > found) return [place.at("wholeList", "matched").fault(`is more than the ${String(found)} found`)];
    if (cites.length > matched)
      return [place.at("wholeList", "matched").fault(`is fewer than the ${String(cites.length)} works cited`)];
    return [];
  });

/** A work is here for what it cites or what cites it; not asked while a citation has a fault of its own. */
const worksAreJoined: BibliographyRule = ({ works, citing, citingIsWhole }) => {
  if (!citingIsWhole) return [];
  const joined = new Set(citing.flatMap(({ value: { from, cites } }) => [from, ...cites]));
  return works
    .filter(({ value: { id } }) => !joined.has(id))
    .map(({ value, place }) =>
      place.at("id").fault(`"${value.id}" neither cites nor is cited`, "add a citation, or leave the work out"),
    );
};

/** What is said to have been changed was, and stands now as it is told. */
const mendedNamesStandThere: BibliographyRule = ({ works }) =>
  works.flatMap(({ value, place }) => {
    const names = new Set(namesOf(value));
    return (value.mended?.names ?? []).flatMap(({ now }, index) =>
      now
        .filter((name) => !names.has(name))
        .map((name) => place.at("mended", "names", index, "now").fault(`"${name}" is no author of this work`)),
    );
  });

const namesOf = ({ authors = [], editors = [] }: WorkEntry): string[] =>
  [...authors, ...editors].map((author) => (typeof author === "string" ? author : author.literal));

const rules: readonly BibliographyRule[] = [
  worksHaveTheirOwnId,
  identifiersAreOfOneWork,
  arxivWorksAreOfTheirNumbersYear,
  referencesLeadSomewhere,
  sameWorksAreNoChain,
  citationsAreStatedOnce,
  citationsWereSeenSomewhere,
  wholeListsHaveWhatWasFound,
  worksAreJoined,
  mendedNamesStandThere,
];

/** Holds the entries of a shipped bibliography against each other, and against the documents of its report where they are given. */
export const checkBibliography = (draft: BibliographyDraft, documents: ReportDocuments | undefined): SeedFault[] =>
  rules.flatMap((rule) => rule(draft, documents));
