import type { SeedFault } from "../format/fault.ts";
import type { Place } from "../format/yaml-source.ts";
import type { Directory, Rule } from "./rule.ts";

export const reportNamesPeople: Rule = ({ report }, ids) => {
  if (!report) return [];
  const { value, place } = report;
  return [
    ...value.authors.flatMap((author, index) =>
      ids.expect(author, place.at("authors", index), ["person", "organization"]),
    ),
    ...(value.digestOf === undefined ? [] : ids.expect(value.digestOf, place.at("digestOf"), ["paper", "web"])),
  ];
};

/** Authors are people, publishers organizations; who is affiliated is an author. */
export const sourcesNamePeopleAndOrganizations: Rule = ({ papers, webSources }, ids) => [
  ...papers.flatMap(({ value, place }) => [
    ...everyOne(value.organizations, place.at("organizations"), { ids, kind: "organization" }),
    ...everyOne(value.authors, place.at("authors"), { ids, kind: "person" }),
    ...Object.keys(value.printedAs ?? {}).flatMap((author) =>
      expectAuthor(author, place.at("printedAs", author), value),
    ),
    ...affiliationFaults(value, place.at("affiliations"), ids),
  ]),
  ...webSources.flatMap(({ value, place }) => [
    ...everyOne(value.authors ?? [], place.at("authors"), { ids, kind: "person" }),
    ...(value.publisher === undefined ? [] : ids.expect(value.publisher, place.at("publisher"), ["organization"])),
    ...affiliationFaults(value, place.at("affiliations"), ids),
  ]),
];

export const citationsAreBetweenDocuments: Rule = ({ citations }, ids) =>
  citations.flatMap(({ value, place }) => [
    ...ids.expect(value.from, place.at("from"), ["paper", "web"]),
    ...ids.expect(value.to, place.at("to"), ["paper", "web"]),
    ...(value.from === value.to ? [place.at("to").fault("a document does not cite itself")] : []),
  ]);

interface Authored {
  authors?: string[] | undefined;
  affiliations?: { organization: string; people: "all" | string[] }[] | undefined;
}

function everyOne(names: readonly string[], place: Place, wanted: { ids: Directory; kind: "person" | "organization" }) {
  return names.flatMap((name, index) => [
    ...wanted.ids.expect(name, place.at(index), [wanted.kind]),
    ...(names.indexOf(name) < index ? [place.at(index).fault(`"${name}" stands here twice`)] : []),
  ]);
}

function affiliationFaults(source: Authored, place: Place, ids: Directory): SeedFault[] {
  return (source.affiliations ?? []).flatMap(({ organization, people }, index) => [
    ...ids.expect(organization, place.at(index, "organization"), ["organization"]),
    ...(people === "all" ? [] : people).flatMap((person, at) =>
      expectAuthor(person, place.at(index, "people", at), source),
    ),
  ]);
}

function expectAuthor(person: string, place: Place, { authors = [] }: Authored): SeedFault[] {
  return authors.includes(person) ? [] : [place.fault(`"${person}" is no author of this document`)];
}
