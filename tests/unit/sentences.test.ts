import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readReport } from "../../seed/format/read-report.ts";
import { listToldRelations, speakingIn, type ToldRelation } from "../../scripts/sentences/list-sentences.ts";
import { describeRelationType, modalities, relationTypeNames } from "../../server/contract/relations.ts";
import { entityId } from "../../server/contract/kinds.ts";
import type { Language } from "../../server/contract/language.ts";
import { verbOf } from "../../server/contract/relation-verbs.ts";
import { projectRoot } from "../../server/project-root.ts";
import {
  relationSentence,
  type SaidNode,
  type SaidRelationship,
  sentenceText,
} from "../../web/i18n/relation-sentence.ts";

const folder = join(projectRoot, "seed", "state-of-ai-2023");
/** Read by people, not made by the rule: what of the data's names stands for several. */
const severals = new Set(
  readFileSync(join(projectRoot, "tests", "support", "plural-names.txt"), "utf8")
    .trim()
    .split("\n"),
);

interface Said {
  text: string;
  subject: SaidNode;
  verb: string;
}

const told = listToldRelations(await readReport(folder));
const all = { en: saidFromBothEnds("en"), zh: saidFromBothEnds("zh") };

function say(language: Language, one: ToldRelation, direction: "out" | "in"): Said {
  const speaking = speakingIn(language);
  const sentence = relationSentence({ ...one, direction }, speaking);
  return { text: sentenceText(sentence, speaking), subject: sentence.subject.node, verb: sentence.verb.text };
}

function saidFromBothEnds(language: Language): Said[] {
  return told.flatMap((one) => [say(language, one, "out"), say(language, one, "in")]);
}

const textsThat = (language: Language, fault: RegExp) => [
  ...new Set(all[language].map(({ text }) => text).filter((text) => fault.test(text))),
];

describe("every relation of the data, said from both ends", () => {
  test("has a verb that agrees with its subject in English", () => {
    const singular = /^(?:is|was|has|does|[a-z]+[^s]s)\b/u;
    const plural = /^(?:are|were|have)\b/u;
    // "Some cases of Spam are": said of some, what is one by its name is several.
    const isSeveral = ({ text, subject }: Said) => severals.has(subject.name) || text.startsWith("Some cases of ");
    const wrong = all.en.filter((one) => (isSeveral(one) ? singular : plural).test(one.verb));
    expect([...new Set(wrong.map(({ text }) => text))]).toEqual([]);
  });

  test.each(["en", "zh"] as const)("has no space too many (%s)", (language) => {
    expect(textsThat(language, / {2}|^ | $|[《「（] | [》」），。]/u)).toEqual([]);
  });

  test("has no ASCII punctuation in Chinese words", () => {
    expect(textsThat("zh", /\p{Script=Han}[,;:!?()"]|[,;:!?()"]\p{Script=Han}/u)).toEqual([]);
  });

  test("has a space between Chinese and Latin, and none within Chinese", () => {
    expect(textsThat("zh", /\p{Script=Han} \p{Script=Han}/u)).toEqual([]);
    expect(textsThat("zh", /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u)).toEqual([]);
  });

  test("has a document's title in 《》 in Chinese, and none within another", () => {
    const documents = told.flatMap((one) =>
      (["out", "in"] as const)
        .filter((direction) => ["paper", "web"].includes((direction === "out" ? one.from : one.to).kind))
        .map((direction) => say("zh", one, direction).text),
    );
    expect(documents.length).toBeGreaterThan(700);
    expect(documents.filter((text) => !text.startsWith("《"))).toEqual([]);
    expect(textsThat("zh", /《[^》]*《/u)).toEqual([]);
  });

  test("says no word twice in a row in Chinese, but where restrictions restrict and a use uses", () => {
    expect(textsThat("zh", /(?!限制|使用)(\p{Script=Han}{2})\1|的的|将将/u)).toEqual([]);
  });
});

describe("every verb of the table", () => {
  const verbs = relationTypeNames.flatMap((type) =>
    [null, ...Object.keys(describeRelationType(type).stances ?? {})].map((stance) => ({ type, stance })),
  );

  test.each([null, ...modalities])("can be said in both languages when it is %s", (modality) => {
    for (const direction of ["out", "in"] as const) {
      for (const verb of verbs) {
        const english = verbOf({ ...verb, modality }, "en", direction);
        expect(english).toMatch(/^[a-z]+(?: [a-z]+)*$/u);
        if (modality !== null) expect(english).not.toMatch(/\b(?:to|would|may|not) (?:is|was|has|\w+[^s]s)\b/u);
        expect(verbOf({ ...verb, modality }, "zh", direction)).toMatch(/^\p{Script=Han}+$/u);
        expect(verbOf({ ...verb, modality }, "zh", direction)).not.toMatch(/受其|[于为](?:是|有)$|的.*的(?!研|采|倡)/u);
      }
    }
  });
});

const emptyNode = { id: entityId.parse("x"), short: null, shortZh: null };

describe("how much of a thing it holds for", () => {
  const labs: SaidNode = { ...emptyNode, kind: "organization", subtype: "group", name: "AI labs", nameZh: "AI 实验室" };
  const api: SaidNode = {
    ...emptyNode,
    kind: "approach",
    subtype: "practice",
    name: "Gated access",
    nameZh: "受限访问",
  };
  const industry: SaidNode = {
    ...emptyNode,
    kind: "organization",
    subtype: "group",
    name: "Industry",
    nameZh: "产业界",
  };
  const tools: SaidNode = {
    ...emptyNode,
    kind: "artifact",
    subtype: "equipment",
    name: "Chip-making equipment",
    nameZh: "芯片制造设备",
  };
  const states: SaidNode = {
    ...emptyNode,
    kind: "organization",
    subtype: "government",
    name: "US states",
    nameZh: "美国的州",
  };
  const uses: SaidRelationship = { type: "USES", stance: null, modality: null, fromScope: "some", toScope: "many" };

  test.each([
    [labs, api, "Some AI labs use many cases of Gated access", "一些 AI 实验室使用许多受限访问"],
    [industry, labs, "Part of Industry uses many AI labs", "部分产业界使用许多 AI 实验室"],
    [tools, states, "Some Chip-making equipment uses many US states", "部分芯片制造设备使用许多美国的州"],
    [states, tools, "Some US states use much Chip-making equipment", "一些美国的州使用许多芯片制造设备"],
  ])("fits what is named", (from, to, ...said) => {
    const relation = { relationship: uses, from, to };
    expect([say("en", relation, "out").text, say("zh", relation, "out").text]).toEqual(said);
  });
});
