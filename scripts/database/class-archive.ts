import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freeMegabytes } from "./disk.ts";
import { type GuardedJvm, startGuardedJvm } from "./guarded-jvm.ts";
import type { Java } from "./java.ts";

/**
 * Design: a third of what a start of Neo4j costs is reading and checking its 15,000 classes. A JVM can map them from an
 * archive instead (class data sharing). The first start writes down which classes it reads; once it has been up for a while
 * an archive is made of them, by a JVM beside it at the lowest priority, for every later start with these jars and this Java.
 * Without an archive, or with one that this Java refuses, a start takes longer and nothing else.
 *
 * Seen side by side in processor time: a third less until the first query, a fifth less until every question was asked once.
 * An archive takes 130 MB.
 */
const NEEDED_MEGABYTES = 500;
/** Java 17 cannot read a longer line of its own list; what such a line names is left out. */
const LONGEST_LINE = 4_000;

interface ClassArchivePlace {
  home: string;
  /** By its real path: an archive is for jars at one path, whichever links lead there. */
  jarsFolder: string;
  java: Java;
}

export interface ClassArchive {
  /** For a JVM that is about to start: to use the archive, or to write down what goes into one. */
  jvmArguments(): string[];
  /** Makes the archive some time after a start, where there is none. @returns how to call it off, also in its midst */
  makeAfter(pauseMs: number): () => Promise<void>;
}

export function openClassArchive({ home, jarsFolder, java }: ClassArchivePlace): ClassArchive {
  const ofThisJava = createHash("sha256").update(java.version).digest("hex").slice(0, 12);
  const archive = join(jarsFolder, `classes-${ofThisJava}.jsa`);
  const list = join(home, "classes.list");
  return {
    jvmArguments: () => [existsSync(archive) ? `-XX:SharedArchiveFile=${archive}` : `-XX:DumpLoadedClassList=${list}`],
    makeAfter: (pauseMs) => {
      let making: GuardedJvm | undefined;
      const waiting = setTimeout(() => {
        try {
          making = make({ home, java, jarsFolder, list, archive });
        } catch {
          // A full disk, a folder that is gone: the next start takes longer, and this one goes on.
        }
      }, pauseMs);
      waiting.unref();
      return async () => {
        clearTimeout(waiting);
        await making?.stop(0);
      };
    },
  };
}

interface Making extends ClassArchivePlace {
  list: string;
  archive: string;
}

function make({ home, java, jarsFolder, list, archive }: Making): GuardedJvm | undefined {
  if (existsSync(archive) || !existsSync(list) || freeMegabytes(jarsFolder) < NEEDED_MEGABYTES) return undefined;
  // Neo4j goes on writing into its own list, whose last line may be half there.
  const named = `${list}.whole`;
  const lines = readFileSync(list, "utf8").split("\n").slice(0, -1);
  writeFileSync(named, lines.filter(({ length }) => length < LONGEST_LINE).join("\n"));
  const draft = `${archive}.${String(process.pid)}`;
  const pidFile = join(home, "classes.pid");
  const jvm = startGuardedJvm({
    command: "nice",
    args: [
      ...["-n", "19", java.command, "-Xshare:dump", "-Xmx512m", "-XX:+UseSerialGC"],
      ...[`-XX:SharedClassListFile=${named}`, `-XX:SharedArchiveFile=${draft}`, "-cp", join(jarsFolder, "*")],
    ],
    logFile: join(home, "logs", "classes.log"),
    pidFile,
  });
  void jvm.ended.then((code) => {
    try {
      if (code === 0 && existsSync(draft)) renameSync(draft, archive);
      for (const file of [draft, named, list, pidFile]) rmSync(file, { force: true });
    } catch {
      // As above; what stays is written over the next time.
    }
  });
  return jvm;
}
