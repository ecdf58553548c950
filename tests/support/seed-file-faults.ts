import type { FaultCase } from "./seed-claim-faults.ts";
import type { Edit } from "./seed-folder.ts";

const claims = "claims/robots.yaml";

/** Identifiers for the first entity of a file. */
function identified(file: "people" | "organizations", ...numbers: readonly [scheme: string, value: string][]): Edit {
  const entries = numbers.map(
    ([scheme, value]) => `{ scheme: ${scheme}, value: "${value}", seenAt: https://example.org }`,
  );
  return [`entities/${file}.yaml`, "  summary:", `  identifiers: [${entries.join(", ")}]\n  summary:`];
}

/** A file of questions, which the small report does not have. */
const questions = (text: string): Edit => ["questions.yaml", "", text];

export const fileFaults: FaultCase[] = [
  {
    what: "a question of an unknown form",
    edits: [questions("- { id: q, en: Who?, zh: 谁？, form: matrx }\n")],
    faults: ['questions.yaml:1:36 form: unknown "matrx"; did you mean "matrix"?'],
  },
  {
    what: "a question about a node that there is not, by a type that there is not",
    edits: [
      questions(
        "- { id: q, en: Who?, zh: 谁？, form: around, sides: [{ en: For, zh: 支持, of: [acne], types: [BAKCS] }] }\n",
      ),
    ],
    faults: [
      'questions.yaml:1:76 sides[0].of[0]: unknown id "acne"; did you mean "acme"?',
      'questions.yaml:1:91 sides[0].types[0]: unknown relation type "BAKCS"; did you mean "BACKS"?',
    ],
  },
  {
    what: "a question without its translation, about a heading under which nothing stands",
    edits: [
      questions(
        "- { id: q, en: Who?, zh: 谁？, form: matrix, rows: organization, rowGroups: [labs], columns: approach, types: [BACKS] }\n- { id: r, en: Who?, form: documents }\n",
      ),
    ],
    faults: [
      'questions.yaml:1:76 rowGroups[0]: no organization stands under "labs"; did you mean "lab"?',
      "questions.yaml:2:3 zh: the translation is missing",
    ],
  },
  {
    what: "an entry of the printed list that two documents claim",
    edits: [["sources/papers.yaml", "listEntries: [2]", "listEntries: [2, 1]"]],
    faults: ['sources/papers.yaml:28:20 listEntries[1]: entry 1 is that of "gentle-grip" as well'],
  },
  {
    what: "a marker that leads to an entry of another document",
    edits: [["sources/papers.yaml", "listEntries: [1]", "listEntries: [3]"]],
    faults: [
      'footnotes.yaml:17:10 entry: entry 1 is not told of "gentle-grip"; add it to listEntries of that source, or mend it',
    ],
  },
  {
    what: "a record without a basis",
    edits: [["sources/papers.yaml", "    seenIn: { en: a shelf, zh: 书架 }\n", ""]],
    faults: [
      "sources/papers.yaml:30:5 record: relation without basis: nothing says where this was seen; add seenAt or seenIn",
    ],
  },
  {
    what: "a citation without a basis",
    edits: [["sources/citations.yaml", '  seenAt: ["https://example.org/refs"]\n', ""]],
    faults: [
      "sources/citations.yaml:1:3 relation without basis: nothing says where this was seen; add seenAt or seenIn",
    ],
  },
  {
    what: "a citation that nobody saw",
    edits: [["sources/citations.yaml", "confidence: verified", "confidence: memory-only"]],
    faults: ["sources/citations.yaml:4:15 confidence: a citation that nobody saw is no basis; leave the citation out"],
  },
  {
    what: "authors of a record that nobody saw",
    edits: [["sources/web.yaml", "publisher: acme", "publisher: acme\n  authors: [ada-stone]"]],
    faults: [
      "sources/web.yaml:5:12 authors: nobody saw this, as the record says; leave it out, or tell where it was seen",
    ],
  },
  {
    what: "an author and a publisher whom nobody saw, of a record seen in part",
    edits: [
      ["sources/web.yaml", "confidence: memory-only", "confidence: partly"],
      [
        "sources/web.yaml",
        "unverified: [title]",
        "unverified: [authors, publisher]\n    seenIn: { en: a shelf, zh: 书架 }",
      ],
      ["sources/web.yaml", "publisher: acme", "publisher: acme\n  authors: [ada-stone]"],
    ],
    faults: [
      "sources/web.yaml:4:14 publisher: nobody saw this, as the record says; leave it out, or tell where it was seen",
      "sources/web.yaml:5:12 authors: nobody saw this, as the record says; leave it out, or tell where it was seen",
    ],
  },
  {
    what: "an ORCID with a wrong check digit",
    edits: [identified("people", ["orcid", "0000-0002-1825-0098"])],
    faults: [
      'entities/people.yaml:4:41 identifiers[0].value: the check digits of "0000-0002-1825-0098" do not fit; a digit is mistyped',
    ],
  },
  {
    what: "a number of ROR with wrong check digits",
    edits: [identified("organizations", ["ror", "052gg0111"])],
    faults: [
      'entities/organizations.yaml:6:39 identifiers[0].value: the check digits of "052gg0111" do not fit; a digit is mistyped',
    ],
  },
  {
    what: "an address in place of a number",
    edits: [identified("organizations", ["wikidata", "https://www.wikidata.org/wiki/Q34433"])],
    faults: [
      'entities/organizations.yaml:6:44 identifiers[0].value: "https://www.wikidata.org/wiki/Q34433" is no number of Wikidata; one is written Q34433',
    ],
  },
  {
    what: "two numbers of one scheme for one entity",
    edits: [identified("organizations", ["ror", "052gg0110"], ["ror", "013meh722"])],
    faults: ['entities/organizations.yaml:6:83 identifiers[1]: "acme" has another number of ROR above'],
  },
  {
    what: "one number for two entities",
    edits: [identified("organizations", ["wikidata", "Q34433"]), identified("people", ["wikidata", "Q34433"])],
    faults: [
      'entities/organizations.yaml:6:44 identifiers[0].value: is that of "ada-stone" as well; first at entities/people.yaml:4',
    ],
  },
  {
    what: "a duplicate id",
    edits: [
      ["entities/approaches.yaml", "- id: hard-grip", "- id: acme"],
      [claims, "about: [soft-grip, hard-grip, ada-stone]", "about: [soft-grip, ada-stone]"],
      [claims, "        relations:\n          - { from: soft-grip, type: ALTERNATIVE_TO, to: hard-grip }\n", ""],
      [claims, "about: [acme, hard-grip]", "about: [acme]"],
    ],
    faults: ['entities/approaches.yaml:6:7 id: duplicate id "acme"; first at entities/organizations.yaml:1'],
  },
  {
    what: "one DOI for two papers",
    edits: [["sources/papers.yaml", "  year: 2023", "  doi: 10.1234/grip.1\n  year: 2023"]],
    faults: ['sources/papers.yaml:26:8 doi: is that of "gentle-grip" as well; first at sources/papers.yaml:1'],
  },
  {
    what: "an empty text",
    edits: [["entities/organizations.yaml", "name: Acme\n", 'name: " "\n']],
    faults: ["entities/organizations.yaml:2:9 name: is empty"],
  },
  {
    what: "two people who are one by their names",
    edits: [["entities/authors.yaml", "name: Bo Field }", "name: Bo Field }\n- { id: stone-ada, name: ada STÓNE }"]],
    faults: [
      'entities/authors.yaml:2:26 name: "ada STÓNE" and "Ada Stone" (ada-stone) may be one person; one id for both, or the reason why not in distinct.yaml; the other is at entities/people.yaml:1',
    ],
  },
  {
    what: "two people who are one by an initial",
    edits: [["entities/authors.yaml", "name: Bo Field }", "name: Bo Field }\n- { id: a-stone, name: A. Stone }"]],
    faults: [
      'entities/authors.yaml:2:24 name: "A. Stone" and "Ada Stone" (ada-stone) may be one person; one id for both, or the reason why not in distinct.yaml; the other is at entities/people.yaml:1',
    ],
  },
  {
    what: "two people who are one by a short form",
    edits: [
      [
        "entities/authors.yaml",
        "name: Bo Field }",
        "name: Bo Field }\n- { id: tom-hill, name: Tom Hill }\n- { id: thomas-hill, name: Thomas B. Hill }",
      ],
    ],
    faults: [
      'entities/authors.yaml:3:28 name: "Thomas B. Hill" and "Tom Hill" (tom-hill) may be one person; one id for both, or the reason why not in distinct.yaml; the other is at entities/authors.yaml:2',
    ],
  },
  {
    what: "an author who is not one",
    edits: [["sources/papers.yaml", "people: [ada-stone]", "people: [bo-stone]"]],
    faults: ['sources/papers.yaml:8:38 affiliations[0].people[0]: "bo-stone" is no author of this document'],
  },
  {
    what: "a footnote that leads nowhere",
    edits: [["footnotes.yaml", "  source: gentle-grip\n  alignment: position-and-content\n", ""]],
    faults: ["footnotes.yaml:15:10 state: a footnote that leads has a source and an entry of the list"],
  },
  {
    what: "a misprinted footnote that leads nowhere else",
    edits: [["footnotes.yaml", "  leadsTo: gentle-grip\n", ""]],
    faults: ["footnotes.yaml:26:10 state: leadsTo is told of a misprinted footnote, and of no other"],
  },
  {
    what: "a footnote on another line than its passage",
    edits: [["footnotes.yaml", "line: 4", "line: 5"]],
    faults: ["footnotes.yaml:24:9 line: is 5, but its place is line 4 in the outline"],
  },
  {
    what: "YAML that cannot be read",
    edits: [["entities/organizations.yaml", "  subtype: lab", "  subtype: [lab"]],
    faults: [
      "entities/organizations.yaml:6:3 is not YAML here: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
  },
  {
    what: "a key that stands twice",
    edits: [["entities/organizations.yaml", "  subtype: lab", "  subtype: lab\n  subtype: lab"]],
    faults: ["entities/organizations.yaml:6:3 is not YAML here: Map keys must be unique"],
  },
];
