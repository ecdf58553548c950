import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";

export interface SizedFile {
  file: string;
  /** Bytes after gzip -9. */
  gzipped: number;
}

/** What the first page loads before it shows anything: its scripts with all that they import statically, and its styles. */
export function measureFirstPage(webFolder: string): { scripts: SizedFile[]; styles: SizedFile[] } {
  const html = readFileSync(join(webFolder, "index.html"), "utf8");
  const addresses = (pattern: RegExp) => [...html.matchAll(pattern)].flatMap(([, path]) => path ?? []);
  const entries = addresses(/(?:<script[^>]+src|<link[^>]+rel="modulepreload"[^>]+href)="\.\/([^"]+\.js)"/g);
  const styles = addresses(/<link[^>]+href="\.\/([^"]+\.css)"/g);
  const size = (file: string) => ({
    file,
    gzipped: gzipSync(readFileSync(join(webFolder, file)), { level: 9 }).length,
  });
  return { scripts: withStaticImports(webFolder, entries).map(size), styles: [...new Set(styles)].map(size) };
}

/** `import ... from "./x.js"` and `import "./x.js"` as the bundler writes them; `import("./x.js")` comes later, when needed. */
const staticImport = /(?:^|[;\s}])(?:import|export)\s*(?:[\w$*{][^"'();]*?from\s*)?["'](\.[^"']+\.js)["']/g;

function withStaticImports(webFolder: string, entries: readonly string[]): string[] {
  const known = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (known.has(file)) continue;
    known.add(file);
    const code = readFileSync(join(webFolder, file), "utf8");
    for (const [, path] of code.matchAll(staticImport)) {
      if (path !== undefined) waiting.push(posix.join(posix.dirname(file), path));
    }
  }
  return [...known];
}
