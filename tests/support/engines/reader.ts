import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Tab } from "./engine.ts";
import type { WireTarget } from "./page-finder.ts";

/** Something on the page as assistive technology names it. */
export interface Target {
  role: string;
  name?: string | RegExp;
  within?: Target;
}

const [bundle] = buildSync({
  entryPoints: [join(import.meta.dirname, "page-finder.ts")],
  bundle: true,
  write: false,
  format: "iife",
}).outputFiles;
const finderSource = bundle?.text ?? "";

/** How long something may take to show on a machine that does much else. */
const patienceMs = 60_000;
const lookEveryMs = 100;
const looksAfterKey = 30;

const wire = ({ role, name = "", within }: Target): WireTarget => ({
  role,
  name: typeof name === "string" ? escapeRegExp(name) : name.source,
  ...(within !== undefined && { within: wire(within) }),
});
const escapeRegExp = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

export interface Clipping {
  text: string;
  html: string;
}

/** Somebody with a mouse and a keyboard in front of a tab, whatever engine it is of. */
export class Reader {
  readonly #tab: Tab;
  constructor(tab: Tab) {
    this.#tab = tab;
  }

  open = (address: string) => this.#tab.open(address);
  press = (chord: string) => this.#tab.press(chord);
  evaluate = (expression: string) => this.#tab.evaluate(expression);
  address = async () => new URL(String(await this.#tab.evaluate("location.href")));

  async type(text: string): Promise<void> {
    for (const sign of text) await this.#tab.press(sign);
  }

  /** Prints with the fonts of the page: while one is on its way its text is not drawn. */
  async print(): Promise<Uint8Array | undefined> {
    await this.becomes("have its fonts", async () => (await this.#tab.evaluate("document.fonts.status")) === "loaded");
    return this.#tab.print();
  }

  /** Clicks what has come to rest: an answer that arrives between the look and the click moves what stands below it. */
  async click(target: Target): Promise<void> {
    let hindered: unknown;
    let before = "";
    const point = await this.#until(
      async () => {
        hindered = await this.#ask("pointOf", target);
        if (typeof hindered === "string") return undefined;
        const at = JSON.stringify(hindered);
        const isAtRest = at === before;
        before = at;
        return isAtRest ? (hindered as { x: number; y: number }) : undefined;
      },
      () => `click ${JSON.stringify(wire(target))}: ${String(hindered)}`,
    );
    await this.#tab.clickAt(point.x, point.y);
  }

  async see(target: Target): Promise<void> {
    await this.#until(
      async () => ((await this.count(target)) > 0 ? true : undefined),
      () => `see ${JSON.stringify(wire(target))}`,
    );
  }

  /** Whether it shows within the time that a key may take. */
  async seesSoon(target: Target): Promise<boolean> {
    for (let look = 0; look < looksAfterKey; look += 1) {
      if ((await this.count(target)) > 0) return true;
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
    return false;
  }

  count = async (target: Target) => Number(await this.#ask("count", target));
  text = async (target: Target) => String(await this.#ask("text", target));
  attribute = (target: Target, name: string) => this.#ask("attribute", target, name);
  hasFocus = async (target: Target) => (await this.#ask("hasFocus", target)) === true;

  /** Presses a key until what it should lead to is so. */
  async pressUntil(chord: string, reached: () => Promise<boolean>, most = 80): Promise<void> {
    for (let press = 0; press < most; press += 1) {
      if (await reached()) return;
      await this.#tab.press(chord);
    }
    throw new Error(`${String(most)} presses of ${chord} lead to ${await this.#focused()}`);
  }

  async tabTo(target: Target, most?: number): Promise<void> {
    await this.see(target);
    await this.pressUntil("Tab", () => this.hasFocus(target), most);
  }

  /** Asks again until an answer is the wanted one. */
  async becomes(what: string, look: () => Promise<boolean>): Promise<void> {
    await this.#until(
      async () => ((await look()) ? true : undefined),
      () => what,
    );
  }

  /** What somebody gets who pastes now, as text and as HTML. */
  async paste(): Promise<Clipping> {
    await this.#tab.evaluate(`(() => {
      const sheet = document.createElement("div");
      sheet.contentEditable = "true";
      sheet.textContent = "-";
      document.body.append(sheet);
      sheet.addEventListener("paste", (event) => {
        event.preventDefault();
        const given = (type) => event.clipboardData.getData(type);
        window.claimtraceClipping = { text: given("text/plain"), html: given("text/html") };
        sheet.remove();
      });
      sheet.focus();
    })()`);
    await this.#tab.press("Control+v");
    return this.#until(
      async () => ((await this.#tab.evaluate("window.claimtraceClipping ?? null")) as Clipping | null) ?? undefined,
      () => "paste",
    );
  }

  /** Exceptions and breaches of the content security policy since the page was first looked at. */
  faults(): Promise<unknown> {
    return this.#inPage("faults");
  }

  async #until<T>(look: () => Promise<T | undefined>, what: () => string): Promise<T> {
    const end = Date.now() + patienceMs;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`Waited in vain to ${what()}`);
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
  }

  #focused = async () => String(await this.#tab.evaluate("document.activeElement.outerHTML.slice(0, 200)"));

  async #ask(question: string, target: Target, ...more: string[]): Promise<unknown> {
    const given = [wire(target), ...more].map((value) => JSON.stringify(value)).join(", ");
    return this.#inPage(`${question}(${given})`);
  }

  /** Provides the finder and asks it in one go: between two, the page may have been loaded anew. */
  #inPage(asked: string): Promise<unknown> {
    return this.#tab.evaluate(
      `(() => { if (!("claimtraceFinder" in window)) { ${finderSource} } return window.claimtraceFinder.${asked}; })()`,
    );
  }
}
