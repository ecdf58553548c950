import { readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import {
  commandOf,
  copyHome,
  follow,
  makeHome,
  removeHome,
  type RunningProcess,
  spawnStart,
  startClaimtrace,
} from "../support/claimtrace-process.ts";

const ready = /Claimtrace is ready: (http:\S+)/;
/** Everything from here or from nowhere. */
const strict = /^default-src 'self';(?:[a-z-]+ '(?:self|none)'(?:;|$))+$/;
const views = [
  "/en",
  "/zh/card/anthropic",
  "/en/compare",
  "/en/explore?nodes=anthropic,openai",
  "/en/report/safety",
  "/api/docs",
];

/** Served on IPv6 and below a path, as one start can be. */
let home: string;
let service: RunningProcess;
let address: string;
let browser: Browser;
beforeAll(async () => {
  home = copyHome(inject("loadedHome"));
  service = follow(spawnStart({ home, env: { HOST: findIpv6(), BASE_PATH: "/graph" } }));
  [, address = ""] = await service.prints(ready);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  service.send("SIGTERM");
  await service.ended;
  removeHome(home);
});

test("the address that a start on IPv6 prints is answered, by the page, its files and the service", async () => {
  expect(address).toMatch(new RegExp(`^http://\\[${findIpv6()}\\]:\\d+/graph$`));
  const page = await fetch(`${address}/en`);
  expect(page.status).toBe(200);
  const files = [...(await page.text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = ""]) => path);
  expect(files.length).toBeGreaterThan(2);
  for (const path of ["/graph/api/health", ...files])
    expect([path, (await fetch(new URL(path, address))).status]).toEqual([path, 200]);
});

test.each(["10.0.0.7", "[fd00::7]:8080", "localhost.", "127.0.0.1"])(
  "a probe that names it %s is answered",
  async (host) => {
    expect(await ask("/graph/api/health", { host })).toMatchObject({ status: 200 });
  },
);

test("a name that is not its own is refused, a browser by a page and a program by problem details", async () => {
  const host = "other_host.example.";
  const page = await ask("/graph/zh", { host, accept: "text/html,*/*" });
  expect(page).toMatchObject({ status: 421, type: "text/html; charset=utf-8" });
  expect(page.body).toMatch(/^<!doctype html>\s*<html lang="zh/i);
  expect(page.body).toContain("ALLOWED_HOSTS");
  expect(page.policy).toMatch(strict);
  const problem = await ask("/graph/api/home", { host });
  expect(problem).toMatchObject({ status: 421, type: "application/problem+json; charset=utf-8" });
});

describe("behind a proxy, under a path", () => {
  test("whether the proxy takes it off or not, every view, file, link and answer stays below it", async () => {
    for (const takesOff of [false, true]) {
      const front = await openProxy(address, takesOff);
      const links = new Set<string>();
      for (const view of takesOff ? views.slice(0, 2) : views) {
        const seen = await visitAll(`${front}/graph${view}`);
        expect(seen.faults).toEqual([]);
        expect(seen.policy).toMatch(strict);
        for (const link of seen.links) links.add(link);
      }
      expect(links.size).toBeGreaterThan(20);
      for (const link of takesOff ? [] : links) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
      await expectNoOtherOrigin(front);
    }
  });

  test("npm run dev serves its sources below it", async () => {
    const { neo4jUri } = JSON.parse(readFileSync(join(home, "running.json"), "utf8")) as { neo4jUri: string };
    const env = {
      BASE_PATH: "/graph",
      NEO4J_URI: neo4jUri,
      NEO4J_PASSWORD: readFileSync(join(home, "password"), "utf8").trim(),
    };
    const start = startClaimtrace({ home: makeHome(), command: commandOf("dev.ts"), env });
    const [, page = ""] = await start.prints(/with hot replacement: (http:\S+)/);
    await start.prints(ready);
    expect(new URL(page).pathname).toBe("/graph/");
    const front = await openProxy(page, false);
    const seen = await visitAll(`${front}/graph/en`);
    expect(seen.faults).toEqual([]);
    expect(seen.links.length).toBeGreaterThan(5);
    await expectNoOtherOrigin(front);
  });
});

/** One of this machine's own networks where there is one, else the loopback. */
function findIpv6(): string {
  const addresses = Object.values(networkInterfaces())
    .flatMap((interfaces) => interfaces ?? [])
    .filter(({ family, address }) => family === "IPv6" && !address.startsWith("fe80"))
    .map(({ address }) => address);
  const found = addresses.find((address) => address !== "::1") ?? addresses[0];
  if (found === undefined) throw new Error("This machine has no IPv6 address, not even ::1");
  return found;
}

interface Answer {
  status: number;
  type: string | undefined;
  location: string | undefined;
  policy: string;
  body: string;
}

/** A request as it is written, the path not resolved and the host of the caller's choice. */
function ask(path: string, headers: Record<string, string>, at = address): Promise<Answer> {
  const { hostname, port } = new URL(at);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname: hostname.replace(/^\[|\]$/g, ""), port, path, headers }, (answer) => {
      let body = "";
      answer.on("data", (part: Buffer) => (body += part.toString()));
      answer.on("end", () => {
        const { "content-type": type, location, "content-security-policy": policy = "" } = answer.headers;
        resolve({ status: answer.statusCode ?? 0, type, location, policy: String(policy), body });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** Whatever slashes an address has, plain or encoded, nothing that is answered leads to another origin. */
async function expectNoOtherOrigin(front: string): Promise<void> {
  for (const tail of ["//other.example/en", "/%2F%2Fother.example/en", "/\\other.example/en", "/en//other.example"]) {
    const opened = await ask(`/graph${tail}`, { accept: "text/html" }, front);
    if (opened.location !== undefined) expect(new URL(opened.location, front).origin).toBe(front);
    expect(opened.body).not.toMatch(/(?:href|src|action)="[^"]*(?:\/\/|\\)other\.example/);
  }
}

interface Visit {
  faults: string[];
  links: string[];
  policy: string;
}

/** Opens an address, and tells what was not answered or asked elsewhere than below /graph, and where its links lead. */
async function visitAll(opened: string): Promise<Visit> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 || !/^\/graph(\/|$)/.test(pathname))
      faults.push(`${String(response.status())} ${response.url()}`);
  });
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (said) => {
    if (said.text().includes("Content Security Policy")) faults.push(said.text());
  });
  const answer = await page.goto(opened);
  await page.getByRole("heading").first().waitFor();
  await page.waitForLoadState("networkidle");
  const links = await page.evaluate(() =>
    [...document.querySelectorAll("a")]
      .map(({ href }) => href.replace(/#.*$/, ""))
      .filter((href) => href.startsWith(location.origin)),
  );
  for (const link of links) if (!/^\/graph(\/|$|\?)/.test(new URL(link).pathname)) faults.push(`leads out: ${link}`);
  await page.close();
  return { faults, links, policy: answer?.headers()["content-security-policy"] ?? "" };
}

/** A proxy that has something below /graph and nothing else. @returns its origin */
function openProxy(target: string, takesOff: boolean): Promise<string> {
  const { hostname, port } = new URL(target);
  const server = createServer((incoming, outgoing) => {
    const url = incoming.url ?? "/";
    if (!/^\/graph(?:[/?]|$)/.test(url)) {
      outgoing.writeHead(404).end("nothing of this proxy");
      return;
    }
    const path = takesOff ? url.slice("/graph".length).replace(/^(?!\/)/, "/") : url;
    const { method, headers } = incoming;
    const to = { hostname: hostname.replace(/^\[|\]$/g, ""), port, path, method, headers };
    const asked = request(to, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    asked.on("error", () => outgoing.destroy());
    incoming.pipe(asked);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const own = server.address();
      if (own !== null && typeof own === "object") resolve(`http://127.0.0.1:${String(own.port)}`);
    });
  });
}
