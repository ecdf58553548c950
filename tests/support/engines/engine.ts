/**
 * Design: what a test needs of a browser, so narrow that three engines give it by three protocols. Finding things by role and
 * name, waiting and pasting stand above it (`reader.ts`) and are the same for all.
 */
export interface Tab {
  open(address: string): Promise<void>;
  /** The value of an expression in the page; it must survive JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** By the mouse, at a point of the window. */
  clickAt(x: number, y: number): Promise<void>;
  /** A key, or several held together: "Enter", "Control+k". */
  press(chord: string): Promise<void>;
  /** As PDF, in the sheets that the page asks for; undefined where the engine's driver has no such command. */
  print(): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

export interface RunningEngine {
  /** A tab of a profile that nobody used before. */
  openTab(): Promise<Tab>;
  stop(): Promise<void>;
}

export interface Engine {
  name: "Chromium" | "Firefox" | "WebKit";
  /** Why it cannot be run on this machine, and what would mend that; undefined where it can. */
  missing(): string | undefined;
  start(): Promise<RunningEngine>;
}

export const windowSize = { width: 1440, height: 900 };
