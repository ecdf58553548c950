import express, { type Express, type RequestHandler } from "express";
import { basename, join } from "node:path";

/** What a page's address never ends with; an address such as /trace/rlhf.2.1 is no file. */
const fileEnding = /\.(?:css|html|ico|js|json|map|mjs|png|svg|ttf|txt|webmanifest|webp|woff2?)$/;

/** Serves the built page: its files, and index.html for every address that the page itself understands. */
export function serveWeb(app: Express, webFolder: string): void {
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
    response.redirect(302, `/api/docs#problem-${encodeURIComponent(request.params.code)}`);
  });
  app.get("/{*splat}", answerPage(webFolder));
  app.use((_request, response) => {
    response.status(405).set("allow", "GET, HEAD").type("text/plain").send("This address takes GET and HEAD only.\n");
  });
}

function answerPage(webFolder: string): RequestHandler {
  return (request, response, next) => {
    if (fileEnding.test(request.path)) {
      response.status(404).type("text/plain").send("There is no such file.\n");
      return;
    }
    const headers = { "cache-control": "no-cache" };
    response.sendFile("index.html", { root: webFolder, headers, cacheControl: false }, (error?: Error) => {
      if (error === undefined) return;
      if (!isMissing(error)) {
        next(error);
        return;
      }
      response.status(404).type("text/plain").send("The page is not built: npm run build.\n");
    });
  };
}

/** A hash stands in the name of a built asset, so what it names never changes; anything else is asked for again. */
function cacheControlOf(file: string): string {
  const hashed = file.includes(join("web", "assets")) || /[.-][A-Za-z0-9_-]{8}\.\w+$/.test(basename(file));
  return hashed ? "public, max-age=31536000, immutable" : "no-cache";
}

function isMissing(error: Error): boolean {
  return "code" in error && error.code === "ENOENT";
}
