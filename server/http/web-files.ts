import express, { type Express, type Request, type RequestHandler } from "express";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Problem } from "../contract/problem.ts";
import { shortHash } from "./build.ts";
import { canonicalAddress } from "./canonical-address.ts";
import { holds } from "./conditional.ts";
import { fillPage, languageOf } from "./page-language.ts";
import { refuseOtherMethods } from "./problem-answer.ts";

/** What a page's address never ends with; an address such as /trace/rlhf.2.1 is no file. */
const fileEnding = /\.(?:css|html|ico|js|json|map|mjs|png|svg|ttf|txt|webmanifest|webp|woff2?)$/;

/** Serves the built page: its files, and index.html for every address that the page itself understands. */
export function serveWeb(app: Express, webFolder: string, basePath: string): void {
  app.use(
    express.static(webFolder, {
      index: false,
      redirect: false,
      setHeaders: (response, file) => {
        response.setHeader("cache-control", cacheControlOf(file));
      },
    }),
  );
  app.get("/problems/:code", (request, response) => {
    response.redirect(302, `${basePath}/api/docs#problem-${encodeURIComponent(request.params.code)}`);
  });
  app.get("/{*splat}", answerPage(webFolder, basePath));
  app.use(refuseOtherMethods());
}

/**
 * Design: one build serves any base path. Vite writes addresses relative to the file they stand in, which scripts and styles
 * resolve by themselves; in index.html, which answers at any depth, they are made absolute here. A `<base>` would do the same,
 * and would have the content security policy allow one.
 */
function answerPage(webFolder: string, basePath: string): RequestHandler {
  return async (request, response) => {
    const canonical = canonicalAddress(request.path);
    if (canonical !== request.path) {
      response.set("cache-control", "no-cache").redirect(308, `${basePath}${canonical}${queryOf(request)}`);
      return;
    }
    if (fileEnding.test(request.path)) throw new Problem("no-such-file", `${request.path} is no file of the page`);
    const built = await readFile(join(webFolder, "index.html"), "utf8").catch(tellMissing);
    const language = languageOf(request.path, request.headers["accept-language"]);
    const filled = fillPage(built, { basePath, language, path: request.path });
    const html = filled.replaceAll('="./', `="${basePath}/`);
    const etag = `W/"${shortHash(html)}"`;
    response.vary("Accept-Language");
    response.set({ "cache-control": "no-cache", etag, "content-type": "text/html; charset=utf-8" });
    if (holds(request, etag)) response.status(304).end();
    else response.send(html);
  };
}

function queryOf({ url }: Request): string {
  const at = url.indexOf("?");
  return at === -1 ? "" : url.slice(at);
}

/** A hash stands in the name of a built asset, so what it names never changes; anything else is asked for again. */
function cacheControlOf(file: string): string {
  const hashed = file.includes(join("web", "assets")) || /[.-][A-Za-z0-9_-]{8}\.\w+$/.test(basename(file));
  return hashed ? "public, max-age=31536000, immutable" : "no-cache";
}

function tellMissing(error: NodeJS.ErrnoException): never {
  if (error.code !== "ENOENT") throw error;
  throw new Problem("page-not-built", "Build it: npm run build");
}
