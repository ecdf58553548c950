import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readReport } from "../../seed/format/read-report.ts";
import { inPlural, verbHeading, verbOf } from "../../server/contract/relation-verbs.ts";
import { relationTypes } from "../../server/contract/relations.ts";
import { projectRoot } from "../../server/project-root.ts";
import { isPlural } from "../../web/i18n/agreement.ts";

describe("a subject", () => {
  test.each<[Parameters<typeof isPlural>[0], boolean]>([
    [{ kind: "approach", subtype: "technique", name: "Adversarial suffixes" }, true],
    [{ kind: "artifact", subtype: "chip", name: "NVIDIA GPUs" }, true],
    [{ kind: "artifact", subtype: "weapon", name: "Missiles" }, true],
    [{ kind: "organization", subtype: "group", name: "Providers of LLM APIs" }, true],
    [{ kind: "organization", subtype: "group", name: "Critics of Canada's AI act" }, true],
    [{ kind: "topic", subtype: null, name: "Harms from AI" }, true],
    [{ kind: "organization", subtype: "government", name: "US states" }, true],
    [{ kind: "organization", subtype: "military", name: "European militaries" }, true],
    [{ kind: "policy", subtype: "framework", name: "OECD AI Principles" }, true],
    [{ kind: "artifact", subtype: "equipment", name: "Acoustic monitoring devices across Ukraine" }, true],
    [{ kind: "approach", subtype: "practice", name: "Evaluation metrics" }, true],
    [{ kind: "approach", subtype: "practice", name: "Existing sector rules" }, true],
    [{ kind: "approach", subtype: "practice", name: "Licences that restrict use" }, true],
    [{ kind: "web", subtype: null, name: "Studies of how AI levels skills (not listed)" }, true],
    [{ kind: "approach", subtype: "practice", name: "Users setting the values of a model" }, false],
    [{ kind: "topic", subtype: null, name: "Bias of models" }, false],
    [{ kind: "policy", subtype: "summit", name: "Hiroshima AI Process" }, false],
    [{ kind: "organization", subtype: "international-organization", name: "United Nations" }, false],
    [{ kind: "organization", subtype: "group", name: "Academia" }, false],
    [{ kind: "place", subtype: "country", name: "Netherlands" }, false],
    [{ kind: "person", subtype: null, name: "Demis Hassabis" }, false],
    [{ kind: "paper", subtype: null, name: "Studies in Pessimism" }, false],
    [{ kind: "paper", subtype: null, name: "Jailbroken: How Does LLM Safety Training Fails" }, false],
    [{ kind: "artifact", subtype: "product", name: "Keras" }, false],
    [{ kind: "approach", subtype: "practice", name: "Pausing giant AI experiments" }, false],
    [{ kind: "topic", subtype: null, name: "Safety of models" }, false],
    [{ kind: "topic", subtype: null, name: "Group consensus" }, false],
    [{ kind: "topic", subtype: null, name: "AI ethics" }, false],
  ])("%j is plural: %s", (subject, plural) => {
    expect(isPlural(subject)).toBe(plural);
  });

  test("is plural only where the data names several", async () => {
    const { entities } = await readReport(join(projectRoot, "seed", "state-of-ai-2023"));
    const plural = entities.filter(({ kind, name, subtype = null }) => isPlural({ kind, name, subtype }));
    expect(
      plural
        .filter(({ name }) => !/s\b/.test(name))
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["Painting, literature and music", "Self-critique and revision"]);
  });
});

describe("a verb of the relation table", () => {
  test.each([
    ["works against", "work against"],
    ["addresses", "address"],
    ["studies", "study"],
    ["forgoes", "forgo"],
    ["uses", "use"],
    ["is part of", "are part of"],
    ["was earlier at", "were earlier at"],
    ["has an alternative in", "have an alternative in"],
    ["is an instance of", "are instances of"],
    ["signed", "signed"],
    ["is developed by", "are developed by"],
  ])("%j follows a plural as %j", (verb, plural) => {
    expect(inPlural(verb)).toBe(plural);
  });

  test.each([
    [{ type: "BACKS", stance: "develops" }, "develops", "is developed by", "研发", "的研发者是"],
    [
      { type: "FOUNDED", modality: "planned" },
      "is to found",
      "is to be founded by",
      "按计划将创立",
      "的创立者按计划将是",
    ],
    [
      { type: "BASED_ON", modality: "proposed" },
      "would be based on",
      "would be the basis of",
      "按提议将基于",
      "按提议将衍生出",
    ],
    [
      { type: "DEALS_WITH", modality: "expected" },
      "is expected to be concerned with",
      "is expected to be taken up by",
      "预计将关注",
      "受到的关注预计将来自",
    ],
    [
      { type: "ALTERNATIVE_TO", modality: "possible" },
      "may be an alternative to",
      "may have an alternative in",
      "可能替代",
      "的替代方案可能有",
    ],
    [
      { type: "ACQUIRES", modality: "failed" },
      "failed to acquire",
      "was in the end not acquired by",
      "未能收购",
      "的未遂收购方是",
    ],
  ] as const)("%j is said from both ends in both languages", (relation, ...said) => {
    expect([
      verbOf(relation, "en", "out"),
      verbOf(relation, "en", "in"),
      verbOf(relation, "zh", "out"),
      verbOf(relation, "zh", "in"),
    ]).toEqual(said);
  });

  test("heads a list without the words that need a subject", () => {
    const developed = { type: "BACKS", stance: "develops" } as const;
    expect([verbHeading(developed, "en", "in"), verbHeading(developed, "zh", "in")]).toEqual([
      "developed by",
      "研发者",
    ]);
    expect(verbHeading({ type: "CITES" }, "zh", "in")).toBe("施引文献");
    expect(verbHeading({ type: "PART_OF" }, "en", "out")).toBe("is part of");
  });

  test("keeps no ending of the singular", () => {
    const verbs = Object.values(relationTypes).flatMap(({ says, ...entry }) => [
      ...says.en,
      ...Object.values("stances" in entry ? entry.stances : {}).flatMap(({ en }) => en),
    ]);
    expect(verbs.map(inPlural).filter((verb) => /^(?:is|was|has|does)\b|^\w+[^s]s\b/.test(verb))).toEqual([]);
  });
});
