import { readBibliography } from "./read-bibliography.ts";

/** The process in which a file is read: what it breaks ends with it. It takes one file, answers, and is done. */
process.once("message", ({ file, bytes }: { file: string; bytes: Uint8Array }) => {
  process.send?.(readBibliography(file, bytes), () => {
    process.disconnect();
  });
});
