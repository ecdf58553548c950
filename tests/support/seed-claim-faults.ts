import type { Edit } from "./seed-folder.ts";

/** What is done to the small report, and every fault that has to be told then, as a person reads it. */
export interface FaultCase {
  what: string;
  edits: Edit[];
  faults: string[];
}

const claims = "claims/robots.yaml";

export const claimFaults: FaultCase[] = [
  {
    what: "a figure of another unit than the text tells",
    edits: [[claims, "value: 80, unit: percent", "value: 80, unit: gpus"]],
    faults: [
      'claims/robots.yaml:14:85 figures[0].unit: "gpus" is not what the claim\'s Chinese text says',
      'claims/robots.yaml:14:85 figures[0].unit: "gpus" is not what the claim\'s English text says',
    ],
  },
  {
    what: "a figure in another currency, with a bound that the text does not tell",
    edits: [[claims, "value: 80, unit: percent", "value: 80, currency: EUR, bound: more-than, approx: true"]],
    faults: [
      'claims/robots.yaml:14:89 figures[0].currency: "EUR" is not what the claim\'s Chinese text says',
      'claims/robots.yaml:14:89 figures[0].currency: "EUR" is not what the claim\'s English text says',
      'claims/robots.yaml:14:101 figures[0].bound: "more-than" is not what the claim\'s Chinese text says',
      'claims/robots.yaml:14:101 figures[0].bound: "more-than" is not what the claim\'s English text says',
      'claims/robots.yaml:14:120 figures[0].approx: "approximate" is not what the claim\'s Chinese text says',
      'claims/robots.yaml:14:120 figures[0].approx: "approximate" is not what the claim\'s English text says',
    ],
  },
  {
    what: "a range with a bound",
    edits: [[claims, "value: 80, unit: percent", "min: 80, bound: at-least"]],
    faults: [
      'claims/robots.yaml:14:84 figures[0].bound: "at-least" is not what the claim\'s Chinese text says',
      'claims/robots.yaml:14:84 figures[0].bound: "at-least" is not what the claim\'s English text says',
      "claims/robots.yaml:14:84 figures[0].bound: a range has its bounds in min and max; leave bound out, or give one value",
    ],
  },
  {
    what: "an id that nothing has",
    edits: [[claims, "about: [acme, soft-grip]", "about: [acme, soft-gripp]"]],
    faults: [
      'claims/robots.yaml:37:23 about[1]: unknown id "soft-gripp"; did you mean "soft-grip"?',
      'claims/robots.yaml:41:62 relations[0].to: the claim is cited as evidence but does not speak of "soft-grip"; add it to about, if it does',
    ],
  },
  {
    what: "an id of the wrong kind",
    edits: [[claims, "assertedBy: [ada-stone]", "assertedBy: [soft-grip]"]],
    faults: [
      'claims/robots.yaml:22:22 assertedBy[0]: "soft-grip" is an approach, and a person or an organization is wanted here',
    ],
  },
  {
    what: "a relation end that nothing has",
    edits: [[claims, "type: ALTERNATIVE_TO, to: hard-grip", "type: ALTERNATIVE_TO, to: hardgrip"]],
    faults: ['claims/robots.yaml:26:58 relations[0].to: unknown id "hardgrip"; did you mean "hard-grip"?'],
  },
  {
    what: "an unknown relation type",
    edits: [[claims, "type: ALTERNATIVE_TO", "type: ALTERNATIVE_OF"]],
    faults: [
      'claims/robots.yaml:26:38 relations[0].type: unknown relation type "ALTERNATIVE_OF"; did you mean "ALTERNATIVE_TO"?',
    ],
  },
  {
    what: "a relation type that belongs to claims",
    edits: [[claims, "type: ALTERNATIVE_TO", "type: ABOUT"]],
    faults: [
      "claims/robots.yaml:26:38 relations[0].type: ABOUT is not written by hand; the loader derives it from the claim",
    ],
  },
  {
    what: "kinds that do not fit the relation table",
    edits: [
      [
        claims,
        "{ from: soft-grip, type: ALTERNATIVE_TO, to: hard-grip }",
        "{ from: ada-stone, type: ALTERNATIVE_TO, to: hard-grip }",
      ],
    ],
    faults: [
      'claims/robots.yaml:26:21 relations[0].from: "ada-stone" is a person, but ALTERNATIVE_TO starts at approach, policy, artifact',
    ],
  },
  {
    what: "an unknown stance",
    edits: [
      [
        claims,
        "type: BACKS, stance: develops, to: soft-grip }\n          - { from: acme, type: PRODUCED",
        "type: BACKS, stance: develop, to: soft-grip }\n          - { from: acme, type: PRODUCED",
      ],
    ],
    faults: [
      'claims/robots.yaml:16:48 relations[0].stance: unknown stance "develop" of BACKS; did you mean "develops"?',
    ],
  },
  {
    what: "a stance that is missing",
    edits: [
      [
        claims,
        "type: BACKS, stance: develops, to: soft-grip }\n          - { from: acme, type: PRODUCED",
        "type: BACKS, to: soft-grip }\n          - { from: acme, type: PRODUCED",
      ],
    ],
    faults: [
      "claims/robots.yaml:16:13 relations[0].stance: BACKS needs a stance; one of develops, adopts, funds, advocates, voices, stresses, pursues, studies, welcomes",
    ],
  },
  {
    what: "a stance where the type has none",
    edits: [[claims, "type: ALTERNATIVE_TO,", "type: ALTERNATIVE_TO, stance: develops,"]],
    faults: ["claims/robots.yaml:26:62 relations[0].stance: ALTERNATIVE_TO has no stances"],
  },
  {
    what: "a relation of an entity to itself",
    edits: [[claims, "type: ALTERNATIVE_TO, to: hard-grip", "type: ALTERNATIVE_TO, to: soft-grip"]],
    faults: ["claims/robots.yaml:26:58 relations[0].to: a relation is between two entities"],
  },
  {
    what: "a claim cited as evidence that does not speak of both ends",
    edits: [[claims, "about: [acme, soft-grip, gentle-grip]", "about: [acme, soft-grip]"]],
    faults: [
      'claims/robots.yaml:17:47 relations[1].to: the claim is cited as evidence but does not speak of "gentle-grip"; add it to about, if it does',
    ],
  },
  {
    what: "a relation that is yet to come, said as if it were so",
    edits: [[claims, 'subtype: event\n        time: "2023"\n', 'subtype: prediction\n        time: "2024"\n']],
    faults: [
      "claims/robots.yaml:41:13 relations[0]: the claim is of 2024, after the report (2023-10-14), and this says it as so; give it a modality, such as expected",
    ],
  },
  {
    what: "a relation that a claim states twice",
    edits: [
      [
        claims,
        "- { from: acme, type: PRODUCED, to: gentle-grip }",
        "- { from: acme, type: BACKS, stance: develops, to: soft-grip }",
      ],
    ],
    faults: ["claims/robots.yaml:17:13 relations[1]: the claim states this relation twice"],
  },
  {
    what: "a duplicate ordinal",
    edits: [
      [claims, "- ordinal: 2\n        en: The soft", "- ordinal: 1\n        en: The soft"],
      [claims, "claim: robots.1.2", "claim: robots.1.1"],
      [
        claims,
        "        readings:\n          - { type: EXPLAINS, claim: robots.1.1, why: { en: It tells what the grip is for., zh: 它说明了这种抓握的用途。 } }\n",
        "",
      ],
    ],
    faults: [
      'claims/robots.yaml:18:18 ordinal: duplicate ordinal: "robots.1.1" is taken; first at claims/robots.yaml:5',
    ],
  },
  {
    what: "a passage told twice",
    edits: [[claims, "- number: 3", "- number: 2"]],
    faults: ["claims/robots.yaml:50:13 number: passage robots.2 is told twice; first at claims/robots.yaml:29"],
  },
  {
    what: "a missing translation",
    edits: [[claims, "        zh: 软抓握可以替代硬抓握。\n", ""]],
    faults: ["claims/robots.yaml:18:9 zh: the translation is missing"],
  },
  {
    what: "a translation that is not Chinese",
    edits: [[claims, "zh: 软抓握可以替代硬抓握。", "zh: The soft grip can stand in.。"]],
    faults: ["claims/robots.yaml:20:13 zh: has no Chinese character: the translation is missing"],
  },
  {
    what: "half-width punctuation in Chinese",
    edits: [[claims, "研发软抓握，能", "研发软抓握,能"]],
    faults: ['claims/robots.yaml:7:13 zh: has the half-width "," beside Chinese characters: write "，"'],
  },
  {
    what: "Chinese in English",
    edits: [[claims, "The soft grip can stand in", "The 软 grip can stand in"]],
    faults: ["claims/robots.yaml:19:13 en: has Chinese characters in English"],
  },
  {
    what: "a claim without a full stop",
    edits: [[claims, "in for the hard grip.", "in for the hard grip"]],
    faults: ["claims/robots.yaml:19:13 en: does not end with a full stop"],
  },
  {
    what: "a day that the calendar does not have",
    edits: [[claims, '"2023-05"', '"2023-02-30"']],
    faults: ['claims/robots.yaml:10:15 time: "2023-02-30" is an impossible date: 2023-02 has no day 30'],
  },
  {
    what: "a year that cannot be",
    edits: [[claims, '"2023-05"', '"20233"']],
    faults: ['claims/robots.yaml:10:15 time: "20233" is no time: write 2023, 2023-05 or 2023-05-04'],
  },
  {
    what: "a year written as a number",
    edits: [[claims, 'time: "2023"\n', "time: 2023\n"]],
    faults: ['claims/robots.yaml:35:15 time: must be text: write "2023"'],
  },
  {
    what: "a claim later than the report",
    edits: [[claims, '"2023-05"', '"2023-11"\n        timeFrom: reckoned']],
    faults: [
      "claims/robots.yaml:10:15 time: 2023-11 is after the report (2023-10-14), and the claim is no prediction and does not tell that date; time is when the thing told happened",
    ],
  },
  {
    what: "a footnote of another passage",
    edits: [[claims, "footnotes: [footnote-2b]", "footnotes: [footnote-2a]"]],
    faults: [
      'claims/robots.yaml:36:21 footnotes[0]: "footnote-2a" does not stand in passage robots.2; its footnotes are footnote-2b',
    ],
  },
  {
    what: "a footnote where the passage has none, which is no footnote",
    edits: [[claims, "footnotes: [footnote-2b]", "footnotes: [footnote-4]"]],
    faults: [
      'claims/robots.yaml:36:21 footnotes[0]: unknown footnote "footnote-4"; did you mean "footnote-1" or "footnote-3" or "footnote-2a"?',
    ],
  },
  {
    what: "an unknown passage",
    edits: [[claims, "- number: 3", "- number: 4"]],
    faults: [
      'claims/robots.yaml:50:13 number: unknown passage "robots.4"; did you mean "robots.1" or "robots.2" or "robots.3"?',
    ],
  },
  {
    what: "an unknown section",
    edits: [[claims, "section: robots", "section: robot"]],
    faults: [
      'claims/robots.yaml:1:10 section: is "robot", but the file is claims/robots.yaml',
      'claims/robots.yaml:1:10 section: unknown section "robot"; did you mean "robots"?',
    ],
  },
  {
    what: "an unknown field",
    edits: [[claims, "assertedBy: [ada-stone]", "asserted: [ada-stone]"]],
    faults: ['claims/robots.yaml:22:9 asserted: unknown field "asserted"; did you mean "assertedBy"?'],
  },
  {
    what: "a wrong type",
    edits: [[claims, "about: [acme, hard-grip]", "about: acme"]],
    faults: ["claims/robots.yaml:47:16 about: must be a list"],
  },
  {
    what: "an unknown word where some are possible",
    edits: [[claims, "subtype: opinion", "subtype: opinon"]],
    faults: ['claims/robots.yaml:21:18 subtype: unknown "opinon"; did you mean "opinion"?'],
  },
  {
    what: "a month that neither the claim nor a source accounts for",
    edits: [[claims, "In May 2023 Acme develops", "Acme develops"]],
    faults: ["claims/robots.yaml:10:15 time: the claim does not tell 2023-05; say under timeFrom where it is from"],
  },
  {
    what: "a reading without a reader",
    edits: [["report.yaml", 'readings: { by: { en: the editors, zh: 编者 }, on: "2026-11-27" }\n', ""]],
    faults: [
      "claims/robots.yaml:28:11 readings: nobody is named who reads it so; name them in report.yaml: readings: { by, on }",
    ],
  },
  {
    what: "an unknown word for how a claim bears on another",
    edits: [[claims, "type: EXPLAINS", "type: QUALIFYS"]],
    faults: [
      'claims/robots.yaml:28:21 readings[0].type: "QUALIFYS" is no reading of two claims; did you mean "QUALIFIES"?',
    ],
  },
  {
    what: "a dispute told from both of its ends",
    edits: [[claims, "type: EXPLAINS, claim: robots.1.1", "type: DISPUTES, claim: robots.2.2"]],
    faults: [
      "claims/robots.yaml:49:13 readings[0]: the other claim already disputes this one; at claims/robots.yaml:28",
    ],
  },
  {
    what: "a claim that bears on itself",
    edits: [[claims, "claim: robots.1.1", "claim: robots.1.2"]],
    faults: ["claims/robots.yaml:28:38 readings[0].claim: a claim bears on another claim, not on itself"],
  },
  {
    what: "a reading of no claim",
    edits: [[claims, "claim: robots.1.1", "claim: robots.1.9"]],
    faults: [
      'claims/robots.yaml:28:38 readings[0].claim: unknown claim "robots.1.9"; did you mean "robots.1.1" or "robots.1.2" or "robots.2.1"?',
    ],
  },
  {
    what: "a figure that the claim does not tell",
    edits: [[claims, "value: 80", "value: 85"]],
    faults: [
      "claims/robots.yaml:14:75 figures[0].value: 85 is not told in the claim's Chinese text",
      "claims/robots.yaml:14:75 figures[0].value: 85 is not told in the claim's English text",
    ],
  },
  {
    what: "a figure with a value and a range",
    edits: [[claims, "value: 3,", "value: 3, min: 3,"]],
    faults: ["claims/robots.yaml:39:13 figures[0]: has either a value or a range (min, max)"],
  },
  {
    what: "a passage with neither claims nor a reason",
    edits: [[claims, "    noClaims: { en: The passage is the place of a picture., zh: 该段只是图片的位置。 }\n", ""]],
    faults: ["claims/robots.yaml:50:5 a passage has either claims or, under noClaims, the reason for none"],
  },
  {
    what: "an outline out of order",
    edits: [
      ["outline.yaml", "number: 2, line: 4", "number: 3, line: 2"],
      ["footnotes.yaml", "  passage: robots.2\n  line: 4", "  passage: robots.1\n  line: 3"],
      [claims, "  - number: 2", "  - number: 1"],
    ],
    faults: [
      "claims/robots.yaml:29:13 number: passage robots.1 is told twice; first at claims/robots.yaml:3",
      'claims/robots.yaml:31:18 ordinal: duplicate ordinal: "robots.1.1" is taken; first at claims/robots.yaml:5',
      'claims/robots.yaml:42:18 ordinal: duplicate ordinal: "robots.1.2" is taken; first at claims/robots.yaml:18',
      "claims/robots.yaml:49:38 readings[0].claim: a claim bears on another claim, not on itself",
      "outline.yaml:13:17 passages[1].number: must be 2",
      "outline.yaml:13:26 passages[1].line: line 2 comes before the one above",
      'outline.yaml:14:17 passages[2].number: duplicate id "robots.3"; first at outline.yaml:13',
    ],
  },
];
