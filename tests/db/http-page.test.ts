import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { operations } from "../../server/contract/operations.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { routes } from "../../server/http/routes.ts";
import { projectRoot } from "../../server/project-root.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { drawReport } from "../support/drawn-report.ts";

let database: Database;
let app: RunningApp;
let webFolder: string;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  await drawReport(database);
  webFolder = mkdtempSync(join(tmpdir(), "claimtrace-web-"));
  mkdirSync(join(webFolder, "assets"));
  writeFileSync(join(webFolder, "index.html"), "<!doctype html><title>page</title>");
  writeFileSync(join(webFolder, "first-paint.js"), "// first");
  writeFileSync(join(webFolder, "assets", "main-Ab3dE6gH.js"), "// main");
  app = await startApp(database, { webFolder });
});
afterAll(async () => {
  await app.close();
  await database.close();
  rmSync(webFolder, { recursive: true });
});

describe("the page", () => {
  it.each(["/", "/trace/honesty.1.1", "/explore?nodes=acme"])("is served at %s", async (path) => {
    const response = await app.fetch(path);
    expect({
      status: response.status,
      type: response.headers.get("content-type"),
      cache: response.headers.get("cache-control"),
      body: await response.text(),
    }).toEqual({
      status: 200,
      type: "text/html; charset=utf-8",
      cache: "no-cache",
      body: "<!doctype html><title>page</title>",
    });
  });

  it("keeps what has a hash in its name, and asks again for the rest", async () => {
    const cacheOf = async (path: string) => (await app.fetch(path)).headers.get("cache-control");
    expect(await cacheOf("/assets/main-Ab3dE6gH.js")).toBe("public, max-age=31536000, immutable");
    expect(await cacheOf("/first-paint.js")).toBe("no-cache");
  });

  it.each(["/assets/gone-Ab3dE6gH.js", "/favicon.ico"])("does not pretend to be the missing file %s", async (path) => {
    expect((await app.fetch(path)).status).toBe(404);
  });

  it("leads from a problem's type to what it means", async () => {
    const response = await app.fetch("/problems/not-found", { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([302, "/api/docs#problem-not-found"]);
  });
});

describe("the first byte of the page", () => {
  const index = readFileSync(join(projectRoot, "web", "index.html"), "utf8");
  const read = async (path: string, language?: string) => {
    writeFileSync(join(webFolder, "index.html"), index);
    const headers = { accept: "text/html", ...(language !== undefined && { "accept-language": language }) };
    const response = await app.fetch(path, { headers });
    const html = await response.text();
    const [, lang] = /<html lang="([^"]*)"/.exec(html) ?? [];
    const [, title] = /<title>([^<]*)</.exec(html) ?? [];
    return { html, lang, title, vary: response.headers.get("vary"), etag: response.headers.get("etag") };
  };

  it.each([
    ["/en", "zh-CN", "en", "What the report says, who says so, and where it is written · Claimtrace"],
    ["/zh", "en", "zh-CN", "报告说了什么，谁说的，写在哪里 · Claimtrace"],
    ["/zh/compare?cell=anthropic,rlhf", "en", "zh-CN", "比较 · Claimtrace"],
    ["/en/trace/honesty.1.1", undefined, "en", "Trace · Claimtrace"],
    ["/", "zh-TW,zh;q=0.9,en;q=0.8", "zh-CN", "报告说了什么，谁说的，写在哪里 · Claimtrace"],
    ["/", "yue-HK", "zh-CN", "报告说了什么，谁说的，写在哪里 · Claimtrace"],
    ["/papers", "de;q=1, en;q=0.4, zh;q=0.7", "zh-CN", "论文 · Claimtrace"],
    ["/papers", "zh;q=0, en;q=0.1", "en", "Papers · Claimtrace"],
    ["/", "de-AT, xenial;q=0.5", "en", "What the report says, who says so, and where it is written · Claimtrace"],
    ["/", undefined, "en", "What the report says, who says so, and where it is written · Claimtrace"],
  ])("at %s, asked by one who reads %s, is in %s", async (path, language, ...said) => {
    const { lang, title } = await read(path, language);
    expect([lang, title]).toEqual(said);
  });

  it.each([
    ["/en", "A citation-graph explorer", "Claimtrace needs JavaScript", /\p{Script=Han}/u],
    ["/zh", "引文图谱浏览器", "Claimtrace 需要 JavaScript", /\b(?:explorer|needs|answers)\b/],
  ])("describes itself at %s, to those who run no scripts as well, in one language", async (path, ...says) => {
    const { html } = await read(path);
    const words = [/name="description" content="([^"]*)"/, /<noscript>(.*?)<\/noscript>/].map(
      (part) => part.exec(html)?.[1] ?? "",
    );
    const [description, noscript, otherLanguage] = says;
    expect(words[0]).toContain(description);
    expect(words[1]).toContain(noscript);
    expect(words[1]).toContain(`href="/api/docs"`);
    expect(words.join(" ")).not.toMatch(otherLanguage);
    expect(html).not.toMatch(/%[A-Z_]+%/);
  });

  it("is kept by caches for readers of the same language only", async () => {
    const [english, chinese] = [await read("/", "en"), await read("/", "zh")];
    expect(english.vary).toContain("Accept-Language");
    expect(english.etag).not.toBe(chinese.etag);
  });
});

describe("the description", () => {
  it("names every operation, and every operation has a route", async () => {
    const document = (await (await app.fetch("/api/openapi.json")).json()) as {
      openapi: string;
      paths: Record<string, { get: { operationId: string; parameters: unknown[]; responses: object } }>;
      components: { schemas: object };
    };
    expect(document.openapi).toBe("3.1.0");
    const described = Object.entries(document.paths).map(([path, { get }]) => [get.operationId, path]);
    expect(described).toEqual(operations.map(({ id, path }) => [id, path]));
    expect(routes.map((route) => route.operation.id)).toEqual(operations.map(({ id }) => id));
    expect(document.paths["/api/explore/{id}/neighbours"]?.get.parameters.slice(1)).toEqual([
      {
        name: "shown",
        in: "query",
        required: false,
        style: "form",
        explode: false,
        schema: {
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: { type: "string", maxLength: 120, pattern: "^[a-z0-9]+(?:[-.][a-z0-9]+)*$" },
        },
      },
      {
        name: "kind",
        in: "query",
        required: false,
        style: "form",
        explode: false,
        schema: { type: "array", minItems: 1, maxItems: 10, items: { $ref: "#/components/schemas/Kind" } },
      },
      {
        name: "limit",
        in: "query",
        required: false,
        schema: { type: "integer", minimum: 1, maximum: 100, default: 25 },
      },
    ]);
    expect(Object.keys(document.paths["/api/card/{id}"]?.get.responses ?? {})).toEqual([
      "200",
      "304",
      "400",
      "404",
      "408",
      "421",
      "431",
      "500",
      "503",
      "504",
    ]);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    const missing = references.map(([, name]) => name ?? "").filter((name) => !(name in document.components.schemas));
    expect(missing).toEqual([]);
  });

  it("can be read by people, without a style or script in the page", async () => {
    const response = await app.fetch("/api/docs");
    const html = await response.text();
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(html).not.toMatch(/<style|<script|style=/);
    for (const { id } of operations) expect(html).toContain(`<section id="${id}">`);
    const targets = [...html.matchAll(/href="#([\w-]+)"/g)].map(([, target]) => target ?? "");
    expect(targets.filter((target) => !html.includes(`id="${target}"`))).toEqual([]);
    const style = await app.fetch("/api/docs.css");
    expect(style.headers.get("content-type")).toBe("text/css; charset=utf-8");
  });
});
