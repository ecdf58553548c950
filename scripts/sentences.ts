import { join } from "node:path";
import { languages } from "../server/contract/language.ts";
import { relationTypeNames } from "../server/contract/relations.ts";
import { projectRoot } from "../server/project-root.ts";
import { StartFault } from "../server/start-fault.ts";
import { SeedFaults } from "../seed/format/fault.ts";
import { readReport } from "../seed/format/read-report.ts";
import { flag, oneOf, path, readOptions } from "./command/options.ts";
import { runOnce } from "./command/run-once.ts";
import { showPath } from "./command/typed-path.ts";
import { listSentences } from "./sentences/list-sentences.ts";

const options = readOptions({
  name: "npm run sentences",
  does: "prints every relation of the report's data as the page says it: from both ends, in both languages",
  options: {
    type: oneOf(relationTypeNames, { takes: "TYPE", does: "those of one type only, such as BACKS" }),
    language: oneOf(languages, { takes: "LANGUAGE", does: "in one language only, en or zh" }),
    claims: flag("those of claims as well: what they speak of, rest on, and how they bear on each other"),
    folder: path("DIR", {
      does: "another report's data",
      fallback: join(projectRoot, "seed", "state-of-ai-2023"),
    }),
  },
  more: "One line a sentence, under a heading for each verb with what it is qualified by; it needs no database.",
});

await runOnce(async () => {
  const groups = listSentences(await readFolder(options.folder), {
    claims: options.claims,
    types: options.type === undefined ? [] : [options.type],
    languages: options.language === undefined ? languages : [options.language],
  });
  for (const { heading, sentences } of groups) console.log([`# ${heading}`, ...sentences, ""].join("\n"));
  const count = groups.reduce((sum, { sentences }) => sum + sentences.length, 0);
  console.log(`sentences: ${String(count)}, headings: ${String(groups.length)}`);
});

async function readFolder(folder: string) {
  try {
    return await readReport(folder);
  } catch (error) {
    if (error instanceof SeedFaults)
      throw new StartFault(`${showPath(folder)}: ${error.message}; npm run load -- --check tells them`);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new StartFault(`There is no folder ${folder}`);
  }
}
