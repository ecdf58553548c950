import type { EvidenceMark, EvidenceStatus } from "../../server/contract/evidence.ts";
import type { GraphNode, GraphRelationship } from "../../server/contract/graph.ts";
import { relationIdOf } from "../../server/contract/graph.ts";
import { entityId, type Kind } from "../../server/contract/kinds.ts";
import type { RelationType } from "../../server/contract/relations.ts";

/** A graph small enough to read: what a test of the canvas draws, and what draw-safety-graph.ts puts into the database. */
export interface ReadableGraph {
  nodes: GraphNode[];
  relationships: GraphRelationship[];
}

export function node(id: string, kind: Kind, names: Partial<GraphNode> = {}): GraphNode {
  return {
    id: entityId.parse(id),
    kind,
    name: id,
    nameZh: null,
    short: null,
    shortZh: null,
    subtype: null,
    date: null,
    degree: 0,
    ...names,
  };
}

const markOf = (printed: string | null, status: EvidenceStatus): EvidenceMark[] =>
  printed === null ? [] : [{ footnote: `footnote-${printed}`, printed, status }];

/** "a TYPE.stance b", with the footnote printed beside it, if any. */
export function relation(text: string, printed: string | null, status: EvidenceStatus): GraphRelationship {
  const [from = "", verb = "", to = ""] = text.split(" ");
  const [type, stance = null] = verb.split(".") as [RelationType, string?];
  return {
    id: relationIdOf({ from, type, stance, to }),
    type,
    stance,
    modality: null,
    from: entityId.parse(from),
    to: entityId.parse(to),
    fromScope: null,
    toScope: null,
    basis: status === "record" ? "record" : "claims",
    status,
    marks: markOf(printed, status),
    claimCount: status === "record" ? 0 : 1,
    time: null,
  };
}

/** Puts the counted degree on every node. */
export function graphOf(nodes: GraphNode[], relationships: GraphRelationship[]): ReadableGraph {
  const degree = (id: string) =>
    new Set(relationships.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))).size;
  return { nodes: nodes.map((one) => ({ ...one, degree: degree(one.id) })), relationships };
}

/** Labs, approaches, documents and claims, with every sort of line; Anthropic has more neighbours than a view opens with. */
export const safetyGraph: ReadableGraph = graphOf(
  [
    node("anthropic", "organization", { name: "Anthropic", nameZh: "Anthropic", subtype: "lab" }),
    node("openai", "organization", { name: "OpenAI", nameZh: "OpenAI", subtype: "lab" }),
    node("google-deepmind", "organization", { name: "Google DeepMind", nameZh: "谷歌深度思维", subtype: "lab" }),
    node("meta", "organization", { name: "Meta", nameZh: "Meta", subtype: "lab" }),
    node("constitutional-ai", "approach", { name: "Constitutional AI", nameZh: "宪法式 AI" }),
    node("public-input", "approach", { name: "Public input", nameZh: "公众意见" }),
    node("rlhf", "approach", { name: "Reinforcement learning from human feedback", nameZh: "基于人类反馈的强化学习" }),
    node("rlaif", "approach", { name: "RL from AI feedback", nameZh: "基于 AI 反馈的强化学习" }),
    node("responsible-scaling-policy", "policy", { name: "Responsible Scaling Policy", nameZh: "负责任扩展政策" }),
    node("frontier-model-forum", "policy", { name: "Frontier Model Forum", nameZh: "前沿模型论坛" }),
    node("constitutional-ai-paper", "paper", {
      name: "Constitutional AI: Harmlessness from AI Feedback",
      date: "2022-12-15",
    }),
    node("llama-2", "paper", { name: "Llama 2: Open Foundation and Fine-Tuned Chat Models", date: "2023-07" }),
    node("predictability-and-surprise", "paper", {
      name: "Predictability and Surprise in Large Generative Models",
      date: "2022",
    }),
    node("deliberation-with-polis", "paper", {
      name: "Opportunities and Risks of LLMs for Scalable Deliberation with Polis",
      date: "2023",
    }),
    node("model-evaluation", "paper", { name: "Model evaluation for extreme risks", date: "2023-05" }),
    node("pretraining-preferences", "paper", {
      name: "Pretraining Language Models with Human Preferences",
      date: "2023",
    }),
    node("rsp-post", "web", { name: "Anthropic's Responsible Scaling Policy", date: "2023-09-19" }),
    node("yuntao-bai", "person", { name: "Yuntao Bai" }),
    node("dario-amodei", "person", { name: "Dario Amodei", nameZh: "达里奥·阿莫代伊" }),
    node("united-kingdom", "place", { name: "United Kingdom", nameZh: "英国" }),
    node("claude", "artifact", { name: "Claude", nameZh: "Claude" }),
    node("jailbreaks", "topic", { name: "Jailbreaks", nameZh: "越狱" }),
    node("safety-12.1", "claim", {
      name: "Anthropic halts the training of more capable models if its safeguards lag behind.",
      nameZh: "如果防护措施跟不上，Anthropic 会停止训练能力更强的模型。",
      short: "Halt if safeguards lag",
      shortZh: "防护滞后即暂停",
    }),
    node("safety-14.2", "claim", {
      name: "Anthropic plans to spend four billion dollars on a cluster of one hundred thousand GPUs.",
      nameZh: "Anthropic 计划投入四十亿美元建设十万块 GPU 的集群。",
      short: "100,000 GPUs for $4 billion",
      shortZh: "四十亿美元，十万块 GPU",
    }),
  ],
  [
    relation("anthropic BACKS.develops constitutional-ai", "58", "verified"),
    relation("anthropic BACKS.develops responsible-scaling-policy", "48", "verified"),
    relation("anthropic BACKS.welcomes frontier-model-forum", null, "unsourced"),
    relation("openai BACKS.welcomes frontier-model-forum", null, "unsourced"),
    relation("google-deepmind BACKS.welcomes frontier-model-forum", null, "unsourced"),
    relation("openai BACKS.funds public-input", "30", "lost"),
    relation("google-deepmind BACKS.studies public-input", "31", "misprinted"),
    relation("meta BACKS.adopts rlhf", null, "record"),
    relation("anthropic PRODUCED constitutional-ai-paper", "58", "verified"),
    relation("anthropic PRODUCED predictability-and-surprise", "3", "verified"),
    relation("anthropic PRODUCED deliberation-with-polis", "32", "verified"),
    relation("anthropic PRODUCED claude", "12", "verified"),
    relation("anthropic PRODUCED rsp-post", "48", "verified"),
    relation("anthropic PRODUCED model-evaluation", null, "record"),
    relation("google-deepmind PRODUCED model-evaluation", "40", "verified"),
    relation("meta PRODUCED llama-2", "21", "verified"),
    relation("llama-2 CITES constitutional-ai-paper", null, "record"),
    relation("llama-2 CITES pretraining-preferences", null, "record"),
    relation("llama-2 USES rlhf", "21", "verified"),
    relation("constitutional-ai-paper PROPOSES constitutional-ai", "58", "verified"),
    relation("constitutional-ai-paper PROPOSES rlaif", "58", "verified"),
    relation("constitutional-ai ALTERNATIVE_TO rlhf", "58", "verified"),
    relation("deliberation-with-polis PROPOSES public-input", "32", "verified"),
    relation("yuntao-bai AUTHORED constitutional-ai-paper", null, "record"),
    relation("yuntao-bai AFFILIATED_WITH anthropic", null, "record"),
    relation("dario-amodei AUTHORED predictability-and-surprise", null, "record"),
    relation("dario-amodei LEADS anthropic", null, "unsourced"),
    relation("united-kingdom ADVISED openai", null, "unsourced"),
    relation("anthropic ADVISED united-kingdom", null, "unsourced"),
    relation("jailbreaks PART_OF public-input", "61", "uncertain"),
    relation("anthropic OPPOSES.doubts rlhf", "58", "verified"),
    relation("safety-12.1 ABOUT anthropic", "48", "verified"),
    relation("safety-12.1 ABOUT responsible-scaling-policy", "48", "verified"),
    relation("safety-12.1 RESTS_ON rsp-post", "48", "verified"),
    relation("safety-14.2 ABOUT anthropic", "17", "verified"),
    relation("safety-14.2 DISPUTES safety-12.1", null, "reading"),
  ],
);
