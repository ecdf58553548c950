import { connect } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { exploreGraph, exploreNeighbours } from "../../server/contract/explore.ts";
import { problemCatalogue, type ProblemCode } from "../../server/contract/problem.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { addressOf, type RunningApp, startApp } from "../support/app.ts";
import { drawReport } from "../support/drawn-report.ts";
import { expectProblem } from "../support/expect-problem.ts";

let database: Database;
let app: RunningApp;
let webFolder: string;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  await drawReport(database);
  webFolder = mkdtempSync(join(tmpdir(), "claimtrace-web-"));
  const built = `<meta name="base-path" content="%BASE_PATH%" /><script src="./assets/main.js"></script>`;
  writeFileSync(join(webFolder, "index.html"), built);
  app = await startApp(database, { webFolder });
});
afterAll(async () => {
  await app.close();
  await database.close();
  rmSync(webFolder, { recursive: true });
});

/** Sends bytes as they are and reads until the service closes the connection. */
function exchange(...parts: string[]): Promise<{ head: string; body: string }> {
  const { hostname, port } = new URL(app.address);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => {
      for (const part of parts) socket.write(part);
    });
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.on("error", reject);
    socket.on("close", () => {
      const [head = "", body = ""] = answer.split("\r\n\r\n");
      resolve({ head, body });
    });
  });
}

/** What the HTTP server refuses by itself, whole. */
async function expectRawProblem(code: ProblemCode, detail: string, ...request: string[]): Promise<void> {
  const { head, body } = await exchange(...request);
  const { status, title } = problemCatalogue[code];
  const id = /x-request-id: (\S+)/.exec(head)?.[1];
  expect(head.split("\r\n")[0]).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} \\w`));
  expect(head).toContain("content-type: application/problem+json; charset=utf-8");
  expect(head).toContain("cache-control: no-store");
  expect(JSON.parse(body)).toEqual({ type: `/problems/${code}`, title, status, detail, instance: id });
  await expect.poll(() => app.log.find((line) => line["id"] === id)).toMatchObject({ status, reason: detail });
}

const rest = "Host: localhost\r\nConnection: close\r\n\r\n";

describe("what the HTTP server refuses is told in problem details", () => {
  const tooLong = "Address and headers may have 128 kB together; ask for long lists by POST";

  it("headers that are too long", async () => {
    await expectRawProblem("headers-too-large", tooLong, `GET /api/home?x=${"x".repeat(200_000)} HTTP/1.1\r\n${rest}`);
  });

  it("what is no HTTP", async () => {
    await expectRawProblem(
      "malformed-request",
      "The request cannot be read (HPE_INVALID_METHOD)",
      "HELLO there\r\n\r\n",
    );
    const twoLengths = "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n";
    // A matcher of vitest is typed as any; it stands where the text is.
    const detail = expect.stringContaining("The request cannot be read (HPE_") as unknown as string;
    await expectRawProblem("malformed-request", detail, `POST /api/explore HTTP/1.1\r\n${twoLengths}${rest}`);
  });

  it("a request without Host, except in HTTP 1.0, which has none", async () => {
    const { head, body } = await exchange("GET /api/home HTTP/1.1\r\nConnection: close\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1.1 400 /);
    expect(JSON.parse(body)).toMatchObject({
      type: "/problems/malformed-request",
      detail: "The header Host is missing",
    });
    expect((await exchange("GET /api/health HTTP/1.0\r\n\r\n")).head).toMatch(/^HTTP\/1.1 200 /);
  });

  it("a tunnel, and an expectation", async () => {
    await expectRawProblem(
      "method-not-allowed",
      "CONNECT is not taken here",
      `CONNECT evil.example:443 HTTP/1.1\r\n${rest}`,
    );
    await expectRawProblem(
      "unmet-expectation",
      "Expect: a-miracle is not met here",
      `GET /api/home HTTP/1.1\r\nExpect: a-miracle\r\n${rest}`,
    );
  });

  it("headers that never end", async () => {
    await expectRawProblem(
      "request-too-slow",
      "The headers must arrive within 10 seconds, all of a request within 30",
      "GET /api/home HTTP/1.1\r\nHost: loc",
    );
  });

  it("a browser gets a page in its language instead", async () => {
    const asked = "Accept: text/html,*/*;q=0.8\r\nAccept-Language: zh-CN,en;q=0.5\r\n";
    const { head, body } = await exchange(`GET / HTTP/1.1\r\n${asked}no colon\r\n${rest}`);
    expect(head).toContain("content-type: text/html; charset=utf-8");
    expect(body).toContain(`<html lang="zh-CN">`);
    expect(body).toContain("<h1>无法识别浏览器的请求</h1>");
  });
});

describe("a long list of ids", () => {
  const ids = Array.from({ length: 200 }, (_, at) => `${"a".repeat(116)}-${String(at).padStart(3, "0")}`);
  const post = (path: string, body: string, type = "application/x-www-form-urlencoded") =>
    app.fetch(path, { method: "POST", body, headers: { "content-type": type } });

  it("of the most and longest that the contract allows is answered from the address", async () => {
    const response = await app.fetch(addressOf(exploreGraph, { nodes: ids }));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ nodes: [], unknown: ids });
  });

  it("is answered by a POST just as by a GET", async () => {
    const long = await post(exploreGraph.path, new URLSearchParams({ nodes: ids.join(",") }).toString());
    expect([long.status, long.headers.get("cache-control"), long.headers.get("etag")]).toEqual([200, "no-store", null]);
    const path = addressOf(exploreNeighbours, { id: "acme" });
    const query = "shown=beta&kind=approach,paper&limit=3";
    const posted = await post(path, query);
    expect(await posted.json()).toEqual(await (await app.fetch(`${path}?${query}`)).json());
  });

  it("is refused by a POST just as by a GET", async () => {
    await expectProblem(await post(exploreGraph.path, "nodes=acme,Beta&x=1"), "invalid-input", {
      faults: [
        { field: "query.nodes[1]", message: "an id is lower-case letters and digits joined by - or ." },
        { field: "query.x", message: "is not known; this operation takes nodes" },
      ],
    });
    await expectProblem(await post(exploreGraph.path, `{"nodes":[]}`, "application/json"), "unsupported-body");
    await expectProblem(await post(exploreGraph.path, "nodes=".padEnd(1_100_000, "a")), "body-too-large");
    await expectProblem(await post(`${exploreGraph.path}?nodes=acme`, "nodes=beta"), "invalid-input", {
      faults: [{ field: "query", message: "must be empty where a body is sent" }],
    });
    const elsewhere = await post("/api/home", "");
    expect(elsewhere.headers.get("allow")).toBe("GET, HEAD");
    await expectProblem(elsewhere, "method-not-allowed");
  });
});

describe("a refusal", () => {
  const asBrowser = (path: string, language = "en-US,en;q=0.9", init: RequestInit = {}) =>
    app.fetch(path, {
      ...init,
      redirect: "manual",
      headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8", "accept-language": language },
    });

  it.each([
    ["/%E0%A4%A", 400, "The address asks for something that does not exist"],
    ["/en/card/%E0%A4%A", 400, "The address asks for something that does not exist"],
    ["/favicon.ico", 404, "There is no such file"],
    ["/api/nothing", 404, "The service does not know this question"],
    ["/api/card/nobody", 404, "Nothing is known under this name"],
  ])("of %s reaches a browser as a page", async (path, status, title) => {
    const response = await asBrowser(path);
    const html = await response.text();
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "text/html; charset=utf-8"]);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).not.toMatch(/<style|<script|style=/);
    expect(html).toContain(response.headers.get("x-request-id"));
    expect(html).not.toContain(`{"type"`);
  });

  it("is in the language of the address, else in the reader's", async () => {
    expect(await (await asBrowser("/zh/card/%E0%A4%A")).text()).toContain("<h1>这个地址所问的内容不存在</h1>");
    expect(await (await asBrowser("/%E0%A4%A", "zh-TW,zh;q=0.9")).text()).toContain(`<html lang="zh-CN">`);
  });

  it.each(["/%E0%A4%A", "/favicon.ico", "/api/nothing"])("of %s reaches a program as problem details", async (path) => {
    const response = await app.fetch(path);
    expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(response.headers.get("vary")).toContain("Accept");
  });

  it("of a method at the page's own addresses is a problem as well", async () => {
    const response = await app.fetch("/en", { method: "DELETE" });
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    await expectProblem(response, "method-not-allowed");
  });

  it("shows what was asked for as text, never as markup", async () => {
    const html = await (await asBrowser("/api/<img src=x>")).text();
    expect(html).not.toContain("<img");
  });
});

describe("the address of a page", () => {
  /** As it stands: a client that knows addresses would mend some of them before it asks. */
  const askRaw = (target: string) => {
    const { port } = new URL(app.address);
    return exchange(`GET ${target} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`);
  };

  it.each([
    ["/EN/card/acme?find=x", "/en/card/acme?find=x"],
    ["/ZH", "/zh"],
    ["/zh-TW/trace/honesty.1.1", "/zh/trace/honesty.1.1"],
    ["/En?find=%E0%A4%A", "/en?find=%E0%A4%25A"],
    ["//evil.example/en", "/evil.example/en"],
    ["///evil.example//x?y=//z", "/evil.example/x?y=//z"],
    ["/en//evil.example", "/en/evil.example"],
    ["/\\evil.example", "/evil.example"],
    ["/.//evil.example", "/./evil.example"],
    ["http://evil.example/EN", "/en"],
  ])("%s leads to %s, on this origin", async (path, canonical) => {
    const { head } = await askRaw(path);
    expect(head).toMatch(/^HTTP\/1.1 308 /);
    const location = /\r\nlocation: (\S+)/i.exec(head)?.[1] ?? "";
    expect(location).toBe(canonical);
    expect(new URL(location, app.address).origin).toBe(new URL(app.address).origin);
  });

  it.each([
    "/%2F%2Fevil.example/en",
    "/en/%2F%2Fevil.example",
    "/en/%5C%5Cevil.example",
    "/en/card/a%2Fb",
    "/en/card/acme",
    "/en/explore?nodes=acme&unknown=1&nodes=%E0%A4%A",
    "/en/card/%00",
    "/../../package",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/..%2f..%2fetc%2fpasswd",
    "/.env",
  ])("%s is the page, and no file beside it", async (path) => {
    const { head, body } = await askRaw(path);
    expect(head).toMatch(/^HTTP\/1.1 200 /);
    expect(body).toContain(`<script src="/assets/main.js"></script>`);
  });

  it.each(["/%E0%A4%A", "/en/card/%", "/en/card/%FF", "/EN/%zz", "/assets/%E0%A4%A.js"])(
    "%s is refused: nobody can read it",
    async (path) => {
      const { head, body } = await askRaw(path);
      expect(head).toMatch(/^HTTP\/1.1 400 /);
      expect(JSON.parse(body)).toMatchObject({ type: "/problems/invalid-input", faults: [{ field: "path" }] });
    },
  );
});

describe("under a base path", () => {
  let under: RunningApp;
  beforeAll(async () => {
    under = await startApp(database, { webFolder, basePath: "/maps/graph" });
  });
  afterAll(() => under.close());

  it("the page finds its files and itself, whether the proxy takes the path off or not", async () => {
    const { origin } = new URL(under.address);
    for (const address of [`${origin}/maps/graph`, `${origin}/maps/graph/en/card/acme`, `${origin}/en/card/acme`]) {
      expect(await (await fetch(address)).text()).toBe(
        `<meta name="base-path" content="/maps/graph" /><script src="/maps/graph/assets/main.js"></script>`,
      );
    }
  });

  it("every address that the service writes has it", async () => {
    const { origin } = new URL(under.address);
    expect(under.address).toBe(`${origin}/maps/graph`);
    const locationOf = async (path: string) =>
      (await under.fetch(path, { redirect: "manual" })).headers.get("location");
    expect(await locationOf("/problems/not-found")).toBe("/maps/graph/api/docs#problem-not-found");
    expect(await locationOf("/EN/card/acme")).toBe("/maps/graph/en/card/acme");
    expect(await locationOf("//evil.example")).toBe("/maps/graph/evil.example");
    expect(await (await under.fetch("/api/nothing")).json()).toMatchObject({
      type: "/maps/graph/problems/no-such-operation",
    });
    expect(await (await under.fetch("/api/openapi.json")).json()).toMatchObject({ servers: [{ url: "/maps/graph" }] });
    for (const path of ["/api/docs", "/api/nothing"]) {
      const html = await (await under.fetch(path, { headers: { accept: "text/html" } })).text();
      const written = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, address]) => address);
      expect(written.filter((address) => address?.startsWith("/maps/graph/") !== true)).toEqual([]);
      expect(written).toContain("/maps/graph/api/docs.css");
    }
  });
});
