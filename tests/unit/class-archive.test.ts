import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openClassArchive } from "../../scripts/database/class-archive.ts";

let folder: string;
let home: string;
let jarsFolder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimtrace-classes-"));
  home = join(folder, "home");
  jarsFolder = join(folder, "jars");
  for (const one of [home, join(home, "logs"), jarsFolder]) mkdirSync(one);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const list = () => join(home, "classes.list");
const archives = () => readdirSync(jarsFolder);
const inTime = { timeout: 20_000, interval: 20 };

/** Stands where Java does: notes how it was called, and does what is told. A real one makes the archive of the tests' databases. */
function javaThat(does: string): Parameters<typeof openClassArchive>[0]["java"] {
  const command = join(folder, "java");
  writeFileSync(
    command,
    `#!/bin/sh
for one in "$@"; do case "$one" in
  -XX:SharedArchiveFile=*) archive="\${one#*=}";;
  -XX:SharedClassListFile=*) cp "\${one#*=}" "${folder}/read";;
esac; done
${does}
`,
  );
  chmodSync(command, 0o755);
  return { command, major: 17, version: "a Java" };
}

describe("an archive of the classes that a start reads", () => {
  test("is made of whole lines that Java can read, and used by the next start in place of a list", async () => {
    const classes = openClassArchive({ home, jarsFolder, java: javaThat('echo made > "$archive"') });
    expect(classes.jvmArguments()).toEqual([`-XX:DumpLoadedClassList=${list()}`]);
    writeFileSync(list(), `java/lang/Object id: 0\n@lambda-proxy ${"x".repeat(5_000)}\njava/util/List id: 1\njava/ut`);
    classes.makeAfter(0);
    await expect.poll(() => existsSync(list()), inTime).toBe(false);
    const [archive = ""] = archives();
    expect(archives()).toEqual([expect.stringMatching(/^classes-\w{12}\.jsa$/)]);
    expect(readFileSync(join(folder, "read"), "utf8")).toBe("java/lang/Object id: 0\njava/util/List id: 1");
    expect(classes.jvmArguments()).toEqual([`-XX:SharedArchiveFile=${join(jarsFolder, archive)}`]);
    expect(readdirSync(home)).toEqual(["logs"]);
  });

  test("is not taken from a Java that failed, or that was ended in its midst", async () => {
    writeFileSync(list(), "java/lang/Object id: 0\n");
    openClassArchive({ home, jarsFolder, java: javaThat('echo half > "$archive"; exit 1') }).makeAfter(0);
    await expect.poll(() => existsSync(list()), inTime).toBe(false);
    expect(archives()).toEqual([]);

    writeFileSync(list(), "java/lang/Object id: 0\n");
    const callOff = openClassArchive({
      home,
      jarsFolder,
      java: javaThat('echo half > "$archive"; exec sleep 60'),
    }).makeAfter(0);
    await expect.poll(archives, inTime).toHaveLength(1);
    await callOff();
    await expect.poll(archives, inTime).toEqual([]);
  });

  test("is given up without a word to anybody where nothing can be written", async () => {
    writeFileSync(list(), "java/lang/Object id: 0\n");
    rmSync(join(home, "logs"), { recursive: true });
    const callOff = openClassArchive({ home, jarsFolder, java: javaThat('echo made > "$archive"') }).makeAfter(0);
    // An exception of a timer would end this process, and fail the run.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await callOff();
    expect(archives()).toEqual([]);
  });
});
