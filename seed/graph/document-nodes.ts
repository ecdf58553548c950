import type { Evidence } from "./evidence.ts";
import type { Value } from "./relations.ts";
import type { CheckedReport, ClaimEntry, SectionEntry } from "../format/report-data.ts";

/** A node of the report's own: nobody else may have its id. */
export interface NodeRow {
  labels: string[];
  properties: { id: string } & Record<string, Value | number[]>;
}

/** A relationship of the document's structure, without evidence of its own. */
export interface LinkRow {
  from: string;
  to: string;
  properties: Record<string, Value>;
}

export interface DocumentRows {
  nodes: NodeRow[];
  /** By the name of the statement under cypher/load that writes them. */
  links: Record<
    | "has-section"
    | "has-subsection"
    | "has-passage"
    | "passage-marked"
    | "section-marked"
    | "refers-to"
    | "leads-to"
    | "stated-in"
    | "marked-by"
    | "has-figure"
    | "figure-of",
    LinkRow[]
  >;
}

/** The document itself: report, sections, passages, footnotes and figures, and how claims hang on them. */
export function buildDocument(report: CheckedReport, evidence: Evidence): DocumentRows {
  const { sections, footnotes, claims } = report;
  const figures = claims.flatMap(figuresOf);
  const passages = sections.flatMap((section) => passagesOf(section));
  const printed = footnotes.filter(({ state }) => state !== "never-printed");
  return {
    nodes: [
      reportNode(report),
      ...sections.map((section, order) => sectionNode(section, { order, level: levelOf(section, sections) })),
      ...passages.map((passage, order) => passageNode(passage, { order, report })),
      ...footnoteNodes(report, evidence),
      ...figures.map(({ node }) => node),
      ...questionNodes(report),
    ],
    links: {
      "has-section": sections.flatMap(({ id, parent }, order) =>
        parent === undefined ? [{ from: report.report.id, to: id, properties: { order } }] : [],
      ),
      "has-subsection": sections.flatMap(({ id, parent }, order) =>
        parent === undefined ? [] : [{ from: parent, to: id, properties: { order } }],
      ),
      "has-passage": passages.map(({ id, section, number }) => link(section, id, { order: number })),
      "passage-marked": printed.flatMap(({ id, passage, printed, column }) =>
        passage === undefined ? [] : [link(passage, id, { printed, column })],
      ),
      "section-marked": printed.flatMap(({ id, section, printed, column }) =>
        section === undefined ? [] : [link(section, id, { printed, column })],
      ),
      "refers-to": footnotes.flatMap(({ id, source, confidence }) =>
        source === undefined ? [] : [link(id, source, { confidence })],
      ),
      "leads-to": footnotes.flatMap(({ id, leadsTo, entryByNumber }) =>
        leadsTo === undefined ? [] : [link(id, leadsTo, { entry: entryByNumber })],
      ),
      "stated-in": claims.map(({ id, passage }) => link(id, passage)),
      "marked-by": claims.flatMap(({ id, footnotes: marks = [] }) =>
        marks.map((footnote) => link(id, footnote, { order: footnotes.findIndex((one) => one.id === footnote) })),
      ),
      "has-figure": figures.map(({ claim, node }) => link(claim, node.properties.id)),
      "figure-of": figures.flatMap(({ of, node }) => of.map((subject) => link(node.properties.id, subject))),
    },
  };
}

function link(from: string, to: string, properties: Record<string, Value> = {}): LinkRow {
  return { from, to, properties };
}

function reportNode({ report }: CheckedReport): NodeRow {
  const { id, title, titleZh, published, licence, url, digestOf, authors, note } = report;
  const properties = { id, title, titleZh, published, licence, url, digestOf, authors };
  return { labels: ["Report"], properties: { ...properties, note: note?.en, noteZh: note?.zh } };
}

function sectionNode(section: SectionEntry, place: { order: number; level: number }): NodeRow {
  const { id, title, titleZh, short, line } = section;
  return {
    labels: ["Section"],
    properties: { id, title, titleZh, shortEn: short?.en, shortZh: short?.zh, line, ...place },
  };
}

/** 1 for a chapter. */
function levelOf(section: SectionEntry, sections: readonly SectionEntry[]): number {
  const parent = sections.find(({ id }) => id === section.parent);
  return parent ? levelOf(parent, sections) + 1 : 1;
}

interface Passage {
  id: string;
  section: string;
  number: number;
  line: number;
  checksum: string;
}

function passagesOf({ id: section, passages = [] }: SectionEntry): Passage[] {
  return passages.map((passage) => ({ ...passage, id: `${section}.${String(passage.number)}`, section }));
}

function passageNode(passage: Passage, { order, report }: { order: number; report: CheckedReport }): NodeRow {
  const { id, number, line, checksum } = passage;
  const reason = report.claimlessPassages.find((claimless) => claimless.passage === id)?.noClaims;
  return {
    labels: ["Passage"],
    properties: { id, number, line, checksum, order, noClaims: reason?.en, noClaimsZh: reason?.zh },
  };
}

function footnoteNodes({ footnotes }: CheckedReport, evidence: Evidence): NodeRow[] {
  return footnotes.map((footnote, order) => {
    const { id, printed, state, entryByNumber, entry, confidence, line, column, note, near } = footnote;
    const printedTimes = footnotes.filter((other) => other.printed === printed && other.line !== undefined).length;
    return {
      labels: ["Footnote"],
      properties: {
        id,
        printed,
        order,
        state,
        status: evidence.statusOfFootnote(id),
        entryByNumber,
        entry,
        printedTimes,
        confidence,
        line,
        column,
        near,
        note: note?.en,
        noteZh: note?.zh,
      },
    };
  });
}

/** What a form asks about is stored as one text: nothing but the service's reader of questions looks into it. */
function questionNodes({ report, questions }: CheckedReport): NodeRow[] {
  return questions.map(({ id, en, zh, form, ...asked }, order) => {
    const parameters =
      "sides" in asked
        ? { sides: asked.sides.map(({ en: name, zh: nameZh, ...side }) => ({ name, nameZh, ...side })) }
        : asked;
    return {
      labels: ["Question"],
      properties: {
        id: `${report.id}.${id}`,
        name: en,
        nameZh: zh,
        form,
        order,
        parameters: JSON.stringify(parameters),
      },
    };
  });
}

function figuresOf(claim: ClaimEntry): { claim: string; of: string[]; node: NodeRow }[] {
  return (claim.figures ?? []).map(({ of = [], ...figure }, order) => ({
    claim: claim.id,
    of,
    node: {
      labels: ["Figure"],
      properties: { ...figure, id: `${claim.id}.f${String(order + 1)}`, approx: figure.approx ?? false, order },
    },
  }));
}
