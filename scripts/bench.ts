import { Agent, get } from "node:http";
import { cpus } from "node:os";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { findDatabase } from "./database/find-database.ts";
import { readOptions, wholeNumber } from "./command/options.ts";
import { runOnce } from "./command/run-once.ts";
import { projectRoot } from "../server/project-root.ts";
import { openDriver, recordStatements, replay, type Waves } from "./bench/bare-statements.ts";
import { measureFirstPage, type SizedFile } from "./bench/page-size.ts";
import { type BenchRequests, planRequests } from "./bench/requests.ts";
import { inThrowAwayHome, startService } from "./bench/service-process.ts";

/**
 * `npm run bench`: what a reader waits for, in one run. The real service as `npm start` runs it, in a throw-away folder:
 * two starts, each operation over HTTP in turn with its statements on the bare driver, and the weight of the first page.
 * No thresholds: numbers of a machine mean something beside each other.
 */
const { rounds } = readOptions({
  name: "npm run bench",
  does: "tells what a reader waits for: starts, operations over HTTP beside their bare statements, the first page",
  options: { rounds: wholeNumber({ does: "rounds that are measured", fallback: 100, most: 2_000 }) },
  more: "Starts a service of its own in a throw-away folder, and removes it.",
});
/** No more than are measured: a quick look is quick. */
const warmingRounds = Math.min(20, rounds);

interface Measured {
  operation: string;
  statements: number;
  answerBytes: number;
  http: number[];
  bare: number[];
}

const progress = (step: string) => process.stderr.write(`${step}\n`);
const say = (line = "") => process.stdout.write(`${line}\n`);
await runOnce(() =>
  inThrowAwayHome(async (home) => {
    progress("Starting twice");
    const first = await startService(home);
    await first.stop();
    const second = await startService(home);
    try {
      await bench(home, second.address, { first: first.seconds, second: second.seconds });
    } finally {
      await second.stop();
    }
  }),
);

async function bench(home: string, address: string, seconds: { first: number; second: number }): Promise<void> {
  const { connection } = await findDatabase({
    configured: undefined,
    home,
    startedBy: "npm run bench",
    share: true,
    onProgress: () => undefined,
  });
  progress("Asking");
  const plan = await planRequests(address);
  const waves = await recordStatements(
    connection,
    plan.flatMap(({ paths }) => paths),
  );
  const driver = openDriver(connection);
  const measured = await measure({ address, plan, waves, driver });
  await driver.close();
  report(measured, seconds);
}

interface Subject {
  address: string;
  plan: readonly BenchRequests[];
  waves: ReadonlyMap<string, Waves>;
  driver: Driver;
}

/** Round by round every operation, over HTTP and bare one right after the other, so that a busy moment meets both. */
async function measure({ address, plan, waves, driver }: Subject): Promise<Measured[]> {
  const agent = new Agent({ keepAlive: true });
  const results = plan.map(({ operation }): Measured => {
    return { operation: operation.id, statements: 0, answerBytes: 0, http: [], bare: [] };
  });
  for (let round = 0; round < warmingRounds + rounds; round += 1) {
    for (const [index, { paths }] of plan.entries()) {
      const path = paths[round % paths.length] ?? "";
      const result = results[index];
      const statements = waves.get(path) ?? [];
      if (!result) continue;
      const [http, answerBytes] = await timed(() => request(agent, address + path));
      const [bare] = await timed(() => replay(driver, statements));
      if (round < warmingRounds) continue;
      result.http.push(http);
      result.bare.push(bare);
      result.answerBytes = Math.max(result.answerBytes, answerBytes);
      result.statements = Math.max(result.statements, statements.flat().length);
    }
  }
  agent.destroy();
  return results;
}

async function timed<T>(work: () => Promise<T>): Promise<[ms: number, result: T]> {
  const startedAt = performance.now();
  const result = await work();
  return [performance.now() - startedAt, result];
}

/** @returns the bytes of the answer as sent */
function request(agent: Agent, url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { "accept-encoding": "gzip, br" } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.once("end", () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`${url} answered ${String(response.statusCode)}`));
      });
    }).once("error", reject);
  });
}

function report(measured: readonly Measured[], seconds: { first: number; second: number }): void {
  say(`Node ${process.versions.node}, ${String(cpus().length)} cores: ${cpus()[0]?.model ?? "unknown"}`);
  say(`${String(rounds)} rounds after ${String(warmingRounds)} to warm up. Milliseconds.\n`);
  const header = ["operation", "statements", "HTTP p50", "p95", "driver p50", "p95", "ratio p50", "kB sent"];
  const rows = measured.map(({ operation, statements, answerBytes, http, bare }) => [
    operation,
    String(statements),
    percentile(http, 50).toFixed(1),
    percentile(http, 95).toFixed(1),
    percentile(bare, 50).toFixed(1),
    percentile(bare, 95).toFixed(1),
    (percentile(http, 50) / percentile(bare, 50)).toFixed(2),
    (answerBytes / 1000).toFixed(1),
  ]);
  printTable([header, ...rows]);
  say("\nHTTP: the service as built, one client, one request at a time, compressed, no ETag sent.");
  say(
    "driver: the same statements with the same parameters, those that run side by side side by side, rows thrown away.",
  );
  say(`\nFirst start (new data folder; jars and build at hand) ${seconds.first.toFixed(1)} s`);
  say(`Second start                                          ${seconds.second.toFixed(1)} s\n`);
  const { scripts, styles } = measureFirstPage(join(projectRoot, "dist", "web"));
  const sized = (files: readonly SizedFile[]) => files.map(({ file, gzipped }) => [file, (gzipped / 1000).toFixed(1)]);
  const total = (files: readonly SizedFile[]) =>
    (files.reduce((sum, { gzipped }) => sum + gzipped, 0) / 1000).toFixed(1);
  printTable([
    ["first page", "kB gzipped"],
    ...sized(scripts),
    ["scripts in all", total(scripts)],
    ...sized(styles),
    ["styles in all", total(styles)],
  ]);
}

/** Nearest rank: a time that was really measured. */
function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    say(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  "),
    );
  }
}
