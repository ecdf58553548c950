import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { languages } from "../server/contract/language.ts";
import { relationTypeNames } from "../server/contract/relations.ts";
import { projectRoot } from "../server/project-root.ts";
import { StartFault } from "../server/start-fault.ts";
import { SeedFaults } from "../seed/format/fault.ts";
import { readReport } from "../seed/format/read-report.ts";
import { listSentences } from "./sentences/list-sentences.ts";

const usage = `npm run sentences                    every relation of the report's data as the page says it: from both ends, in both languages
npm run sentences -- --type BACKS    those of one type only; may be repeated
npm run sentences -- --language zh   in one language only
npm run sentences -- --claims        those of claims as well: what they speak of, rest on, and how they bear on each other
npm run sentences -- --folder DIR    another report's data; seed/state-of-ai-2023 unless told
npm run sentences -- --help          this text

One line a sentence, under a heading for each verb with what it is qualified by; it needs no database.`;

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  if (!(error instanceof StartFault)) throw error;
  console.error(error.message);
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) {
    console.log(usage);
    return;
  }
  const report = await readFolder(resolve(options.folder));
  const groups = listSentences(report, {
    claims: options.claims,
    types: options.type,
    languages: languages.filter((language) => (options.language ?? language) === language),
  });
  for (const { heading, sentences } of groups) console.log([`# ${heading}`, ...sentences, ""].join("\n"));
  const count = groups.reduce((sum, { sentences }) => sum + sentences.length, 0);
  console.log(`${String(count)} sentences, ${String(groups.length)} headings`);
}

function readOptions() {
  const options = {
    type: { type: "string", multiple: true, default: [] as string[] },
    language: { type: "string" },
    claims: { type: "boolean", default: false },
    folder: { type: "string", default: join(projectRoot, "seed", "state-of-ai-2023") },
    help: { type: "boolean", default: false },
  } as const;
  const read = (() => {
    try {
      return parseArgs({ options }).values;
    } catch (error) {
      throw new StartFault(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    }
  })();
  const unknown = read.type.filter((type) => !relationTypeNames.some((known) => known === type));
  if (unknown.length > 0)
    throw new StartFault(`${unknown.join(", ")}: no such type; there are ${relationTypeNames.join(", ")}`);
  if (read.language !== undefined && !languages.some((language) => language === read.language))
    throw new StartFault(`--language ${read.language}: the page speaks ${languages.join(" and ")}`);
  return read;
}

async function readFolder(folder: string) {
  try {
    return await readReport(folder);
  } catch (error) {
    if (error instanceof SeedFaults)
      throw new StartFault(`${folder}: ${error.message}; npm run load -- --check tells them`);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new StartFault(`There is no folder ${folder}`);
  }
}
