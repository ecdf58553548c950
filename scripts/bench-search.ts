import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../server/project-root.ts";
import {
  askQuestions,
  type AskedQuestion,
  isMissed,
  readQuestions,
  recallAt,
  recallDepths,
  successAt,
} from "./bench/search-questions.ts";
import { buildWhatIsStale, startService } from "./bench/service-process.ts";
import { provideJars } from "./database/jars.ts";

/**
 * `npm run bench:search`: how well search answers the questions of tests/search-questions, by topic: the share of questions
 * with a right answer among the first 1, 3 and 10 hits, and the share of all right answers there. Starts a service of its own in a
 * throw-away folder, or asks one that runs (`-- --address http://127.0.0.1:3000`). `-- --questions FILE` asks another list.
 */
const { values } = parseArgs({
  options: {
    address: { type: "string" },
    questions: {
      type: "string",
      default: join(projectRoot, "tests", "search-questions", "state-of-ai-2023.tsv"),
    },
  },
});

const say = (line = "") => process.stdout.write(`${line}\n`);
const questions = readQuestions(values.questions);
await (values.address === undefined ? askOwnService() : askAll(values.address));

async function askOwnService(): Promise<void> {
  const jars = join(projectRoot, ".claimtrace", "jars");
  const home = mkdtempSync(join(tmpdir(), "claimtrace-bench-"));
  try {
    await provideJars(jars, join(projectRoot, ".claimtrace", "logs", "maven.log"), () => undefined);
    symlinkSync(jars, join(home, "jars"));
    await buildWhatIsStale();
    const service = await startService(home);
    try {
      await askAll(service.address);
    } finally {
      await service.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
}

async function askAll(address: string): Promise<void> {
  const milliseconds: number[] = [];
  const asked = await askQuestions(questions, async (question) => {
    const startedAt = performance.now();
    const url = new URL("/api/search", address);
    url.searchParams.set("q", question);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${question}: ${String(response.status)}`);
    const { hits } = (await response.json()) as { hits: { node: { id: string } }[] };
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
