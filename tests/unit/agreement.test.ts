import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readReport } from "../../seed/format/read-report.ts";
import { relationTypes } from "../../server/contract/relations.ts";
import { projectRoot } from "../../server/project-root.ts";
import { inPlural, isPlural } from "../../web/i18n/agreement.ts";

describe("a subject", () => {
  test.each<[Parameters<typeof isPlural>[0], boolean]>([
    [{ kind: "approach", sort: "technique", name: "Adversarial suffixes" }, true],
    [{ kind: "artifact", sort: "chip", name: "NVIDIA GPUs" }, true],
    [{ kind: "artifact", sort: "weapon", name: "Missiles" }, true],
    [{ kind: "organization", sort: "group", name: "Providers of LLM APIs" }, true],
    [{ kind: "organization", sort: "group", name: "Critics of Canada's AI act" }, true],
    [{ kind: "topic", sort: null, name: "Harms from AI" }, true],
    [{ kind: "organization", sort: "international-organization", name: "United Nations" }, false],
    [{ kind: "organization", sort: "group", name: "Academia" }, false],
    [{ kind: "place", sort: "country", name: "Netherlands" }, false],
    [{ kind: "person", sort: null, name: "Demis Hassabis" }, false],
    [{ kind: "paper", sort: null, name: "Jailbroken: How Does LLM Safety Training Fails" }, false],
    [{ kind: "artifact", sort: "product", name: "Keras" }, false],
    [{ kind: "approach", sort: "practice", name: "Pausing giant AI experiments" }, false],
    [{ kind: "topic", sort: null, name: "Safety of models" }, false],
    [{ kind: "topic", sort: null, name: "Group consensus" }, false],
    [{ kind: "topic", sort: null, name: "AI ethics" }, false],
  ])("%j is plural: %s", (subject, plural) => {
    expect(isPlural(subject)).toBe(plural);
  });

  test("is plural only where the data names several", async () => {
    const { entities } = await readReport(join(projectRoot, "seed", "state-of-ai-2023"));
    const plural = entities.filter(({ kind, name, sort = null }) => isPlural({ kind, name, sort }));
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
    ["attacks", "attack"],
    ["addresses", "address"],
    ["studies", "study"],
    ["forgoes", "forgo"],
    ["uses", "use"],
    ["is part of", "are part of"],
    ["was earlier at", "were earlier at"],
    ["has as a partner", "have as a partner"],
    ["signed", "signed"],
    ["developed by", "developed by"],
  ])("%j follows a plural as %j", (verb, plural) => {
    expect(inPlural(verb)).toBe(plural);
  });

  test("keeps no ending of the singular", () => {
    const verbs = Object.values(relationTypes).flatMap(({ says, ...entry }) => [
      ...says.en,
      ...Object.values("stances" in entry ? entry.stances : {}).flatMap(({ en }) => en),
    ]);
    expect(verbs.map(inPlural).filter((verb) => /^(?:is|was|has|does)\b|^\w+[^s]s\b/.test(verb))).toEqual([]);
  });
});
