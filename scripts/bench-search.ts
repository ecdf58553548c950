import { join } from "node:path";
import { projectRoot } from "../server/project-root.ts";
import {
  askQuestions,
  type AskedQuestion,
  isMissed,
  readQuestions,
  recallAt,
  recallDepths,
  type SearchQuestion,
  successAt,
} from "./bench/search-questions.ts";
import { fetchPatiently } from "./bench/patient-fetch.ts";
import { inThrowAwayHome, startService } from "./bench/service-process.ts";
import { address, path, readOptions } from "./command/options.ts";
import { runOnce } from "./command/run-once.ts";

/**
 * `npm run bench:search`: how well search answers the questions of tests/search-questions, by topic: the share of questions
 * with a right answer among the first 1, 3 and 10 hits, and the share of all right answers there.
 */
const options = readOptions({
  name: "npm run bench:search",
  does: "tells how many questions find a right answer among the first 1, 3 and 10 hits, by topic",
  options: {
    questions: path("FILE", {
      does: "another list: how far down, question and ids in three columns, separated by tabs",
      fallback: join(projectRoot, "tests", "search-questions", "state-of-ai-2023.tsv"),
    }),
    address: address("asks the service there, and starts none"),
  },
  more: "Without an address it starts a service of its own in a throw-away folder, and removes it.",
});

const say = (line = "") => process.stdout.write(`${line}\n`);
await runOnce(async () => {
  const questions = readQuestions(options.questions);
  await (options.address === undefined ? askOwnService(questions) : askAll(questions, options.address));
});

function askOwnService(questions: readonly SearchQuestion[]): Promise<void> {
  return inThrowAwayHome(async (home) => {
    const service = await startService(home);
    try {
      await askAll(questions, service.address);
    } finally {
      await service.stop();
    }
  });
}

async function askAll(questions: readonly SearchQuestion[], service: string): Promise<void> {
  const milliseconds: number[] = [];
  const asked = await askQuestions(questions, async (question) => {
    const startedAt = performance.now();
    const url = `${service.replace(/\/$/, "")}/api/search?q=${encodeURIComponent(question)}`;
    const { hits } = JSON.parse(await fetchPatiently(url)) as { hits: { node: { id: string } }[] };
    milliseconds.push(performance.now() - startedAt);
    return hits.map(({ node }) => node.id);
  });
  report(
    asked,
    milliseconds.toSorted((a, b) => a - b),
  );
}

function report(asked: readonly AskedQuestion[], milliseconds: readonly number[]): void {
  const header = ["topic", "questions", ...recallDepths.map((depth) => `found @${String(depth)}`)];
  const recalls = recallDepths.map((depth) => `recall @${String(depth)}`);
  say([...header, ...recalls].join("\t"));
  for (const topic of new Set(asked.map((one) => one.topic)))
    line(
      topic,
      asked.filter((one) => one.topic === topic),
    );
  line("all", asked);
  const at = (share: number) => (milliseconds[Math.floor(milliseconds.length * share)] ?? 0).toFixed(0);
  say(`\nMilliseconds: p50 ${at(0.5)}, p95 ${at(0.95)}`);
  const missed = asked.filter(isMissed);
  say(`\n${String(missed.length)} below what is written down`);
  for (const { within, question, found } of missed)
    say(`  within ${String(within)}: ${question}\n    ${found.join(" ")}`);
}

function line(topic: string, asked: readonly AskedQuestion[]): void {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  const found = recallDepths.map((depth) => percent(successAt(depth, asked)));
  const recalls = recallDepths.map((depth) => percent(recallAt(depth, asked)));
  say([topic, String(asked.length), ...found, ...recalls].join("\t"));
}
