import { onTestFinished, vi } from "vitest";
import { exploreAnswer, type InMemoryGraph, neighboursAnswer } from "./in-memory-graph.ts";

const locator = {
  report: "report",
  section: "chapter",
  passage: "chapter.1",
  path: [
    { id: "report-safety", title: "Safety", titleZh: "安全" },
    { id: "chapter", title: "Promises", titleZh: "承诺" },
  ],
  passageNumber: 1,
};

const claimIn = (graph: InMemoryGraph, id: string) => {
  const claim = graph.nodes.find((one) => one.id === id);
  const marks = [{ footnote: "footnote-48", printed: "48", status: "verified" }];
  const name = { name: claim?.name ?? id, nameZh: claim?.nameZh ?? id };
  return { id, ...name, sort: "event", time: null, assertedBy: [], status: "verified", marks, locator };
};

const cardAnswer = (graph: InMemoryGraph, id: string) => {
  const node = graph.nodes.find((one) => one.id === id);
  return {
    node,
    aliases: [],
    iso: null,
    identifiers: [],
    summary: `What ${String(node?.name)} is.`,
    summaryZh: `说明：${String(node?.nameZh ?? node?.name)}`,
    document: null,
    footnotes: [],
    groups: [],
    relationTotal: node?.degree,
    byStatus: {},
    claims: { claims: [], total: 0, next: null },
    figures: [],
  };
};

/** Any relation rests on the first claim of the graph; one that is known by its record only rests on that. */
const evidenceAnswer = (graph: InMemoryGraph, id: string) => {
  const relationship = graph.relationships.find((one) => one.id === id);
  const end = (which: string | undefined) => graph.nodes.find((one) => one.id === which);
  const claim = graph.nodes.find((one) => one.kind === "claim");
  const recorded = relationship?.basis === "record";
  return {
    relationship,
    from: end(relationship?.from),
    to: end(relationship?.to),
    claims: recorded || !claim ? [] : [{ claim: claimIn(graph, claim.id), footnotes: [], named: [] }],
    total: recorded ? 0 : 1,
    reading: null,
    record: recorded
      ? { confidence: "partly", seen: "Reference list, entry 7", addresses: ["https://example.org/paper"] }
      : null,
  };
};

/** What the service answers about a graph that a test holds in memory; undefined where it would say `not-found`. */
function answerTo(graph: InMemoryGraph, url: URL): unknown {
  const list = (name: string) => (url.searchParams.get(name) ?? "").split(",").filter(Boolean);
  const [, , topic, id = "", part] = url.pathname.split("/").map(decodeURIComponent);
  const known = (one: string) => graph.nodes.some((node) => node.id === one);
  if (topic === "explore" && id === "") return exploreAnswer(graph, list("nodes"));
  if (topic === "explore" && part === "neighbours" && known(id)) {
    return neighboursAnswer(graph, { id, shown: list("shown"), limit: Number(url.searchParams.get("limit") ?? 25) });
  }
  if (topic === "card" && known(id)) return cardAnswer(graph, id);
  if (topic === "relation") return evidenceAnswer(graph, id);
  return undefined;
}

/** Stands for the service while the page explores a graph; remembers the addresses that it was asked. */
export function graphService(graph: InMemoryGraph): { asked: URL[] } {
  const asked: URL[] = [];
  const answer = (input: RequestInfo | URL): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input, "http://service");
    asked.push(url);
    const found = answerTo(graph, url);
    if (found !== undefined) return Promise.resolve(Response.json(found));
    const problem = { type: "/problems/not-found", title: "Nothing is known under this id", status: 404 };
    return Promise.resolve(Response.json(problem, { status: 404 }));
  };
  vi.stubGlobal("fetch", vi.fn(answer));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return { asked };
}
