import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import * as z from "zod/mini";
import { findFreePort } from "../../../scripts/database/free-port.ts";
import { findOnPath } from "../browser.ts";
import { type Engine, type RunningEngine, type Tab, windowSize } from "./engine.ts";

/** Over WebDriver as its specification has it (https://www.w3.org/TR/webdriver2/), on a screen that nobody sees. */
export const webkit: Engine = {
  name: "WebKit",
  missing: () => {
    const lacking = ["WebKitWebDriver", "Xvfb"].filter((name) => findOnPath([name]) === undefined);
    if (lacking.length === 0) return undefined;
    return `there is no ${lacking.join(" and no ")} on the path (Debian: the packages webkit2gtk-driver and xvfb)`;
  },
  start: startWebKit,
};

async function startWebKit(): Promise<RunningEngine> {
  // The server picks a free screen itself and writes its number there.
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await firstLine(screen, screen.stdio[3] as Readable);
  const port = await findFreePort();
  const driver = spawn("WebKitWebDriver", [`--port=${String(port)}`], {
    env: { ...process.env, DISPLAY: `:${display}` },
    stdio: "ignore",
  });
  const client = new WebDriver(`http://127.0.0.1:${String(port)}`);
  await client.ready(driver);
  return {
    openTab: () => openTab(client),
    stop: async () => {
      await ended(driver);
      await ended(screen);
    },
  };
}

function firstLine(child: ChildProcess, output: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    output.once("data", (chunk: Buffer) => {
      resolve(chunk.toString().trim());
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      reject(new Error(`${child.spawnfile} ended with code ${String(code)}`));
    });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await end;
}

class WebDriver {
  readonly #address: string;
  constructor(address: string) {
    this.#address = address;
  }

  async ready(driver: ChildProcess): Promise<void> {
    while (driver.exitCode === null) {
      const answer = await fetch(`${this.#address}/status`).catch(() => undefined);
      if (answer?.ok === true) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`WebKitWebDriver ended with code ${String(driver.exitCode)}`);
  }

  async send(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<unknown> {
    const answer = await fetch(this.#address + path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = z.object({ value: z.unknown() }).parse(await answer.json());
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }
}

async function openTab(client: WebDriver): Promise<Tab> {
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { args: ["--automation"] } } };
  const answer = await client.send("POST", "/session", { capabilities });
  const session = `/session/${z.object({ sessionId: z.string() }).parse(answer).sessionId}`;
  const post = (path: string, body: object) => client.send("POST", session + path, body);
  const act = async (...actions: object[]) => void (await post("/actions", { actions }));
  await post("/window/rect", windowSize);
  return {
    open: async (url) => void (await post("/url", { url })),
    evaluate: (expression) => post("/execute/sync", { script: `return (${expression})`, args: [] }),
    clickAt: (x, y) =>
      act({
        type: "pointer",
        id: "mouse",
        actions: [
          { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
          { type: "pointerDown", button: 0 },
          { type: "pointerUp", button: 0 },
        ],
      }),
    press: (chord) => {
      const keys = chord.split("+").map((key) => keyCodes[key] ?? key);
      return act({
        type: "key",
        id: "keyboard",
        actions: [
          ...keys.map((value) => ({ type: "keyDown", value })),
          ...keys.toReversed().map((value) => ({ type: "keyUp", value })),
        ],
      });
    },
    // WebKitWebDriver 2.50 answers "unknown command" to Print Page.
    print: () => Promise.resolve(undefined),
    close: async () => void (await client.send("DELETE", session)),
  };
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Escape: "\uE00C",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};
