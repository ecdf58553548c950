import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readGuarded } from "../server/importing/read-guarded.ts";
import { StartFault } from "../server/start-fault.ts";
import { flag, readOptions } from "./command/options.ts";
import { runOnce } from "./command/run-once.ts";
import { resolveTyped } from "./command/typed-path.ts";
import { describeBibliography, describeEntryFault } from "./import/describe.ts";

const { check, operands: files } = readOptions({
  name: "npm run import",
  does: "reads files of references, whose formats it knows by their content",
  operands: "FILE...",
  options: { check: flag("says what is in them, and every fault; needs no database") },
  more: `Only --check is there yet: putting references into the graph comes with the library.
It ends with 0 where every entry was read, with 2 where some have faults, with 1 where nothing could be read.`,
});

await runOnce(async () => {
  if (!check) throw new StartFault("Say --check: putting references into the graph comes with the library.");
  let [read, faulty] = [0, 0];
  for (const file of files) {
    const name = basename(file);
    const found = await readGuarded(name, await bytesOf(file));
    for (const line of describeBibliography(name, found)) console.log(line);
    for (const fault of found.faults) console.error(describeEntryFault(fault));
    read += found.entries.length;
    faulty += found.faults.length;
  }
  if (read > 0 && faulty > 0) process.exitCode = 2;
  return read > 0;
});

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(resolveTyped(file));
  } catch (error) {
    throw new StartFault(`${file} cannot be read: ${whyNot(error as NodeJS.ErrnoException)}`);
  }
}

function whyNot({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT") return "there is no such file";
  return code === "EISDIR" ? "it is a folder; name the files in it" : message;
}
