import type { OnProgress } from "./progress.ts";

export interface Terminal {
  /** One updating line on a terminal, a plain line for each step and each fifth of it elsewhere. */
  progress: OnProgress;
  line(text: string): void;
}

interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
  on?(event: "error", listener: () => void): unknown;
}

export function createTerminal(output: Output): Terminal {
  // A terminal that is gone, or a file on a full disk behind it, ends nothing.
  output.on?.("error", () => undefined);
  return output.isTTY ? createLiveTerminal(output) : createPlainTerminal(output);
}

function createPlainTerminal(output: Output): Terminal {
  let shown = "";
  return {
    progress: (step, percent) => {
      const text = percent === undefined ? step : `${step}: ${String(Math.floor(percent / 20) * 20)} %`;
      if (text !== shown) output.write(`${text}\n`);
      shown = text;
    },
    line: (text) => {
      shown = "";
      output.write(`${text}\n`);
    },
  };
}

function createLiveTerminal(output: Output): Terminal {
  let current: { step: string; percent: number | undefined; since: number } | undefined;
  let ticking: NodeJS.Timeout | undefined;
  const draw = () => {
    if (!current) return;
    const seconds = Math.floor((Date.now() - current.since) / 1000);
    const percent = current.percent === undefined ? "" : ` ${String(current.percent)} %`;
    output.write(`\r\u001b[2K${current.step}${percent}${seconds > 0 ? ` (${String(seconds)} s)` : ""}`);
  };
  const finish = () => {
    if (current) output.write("\n");
    current = undefined;
    clearInterval(ticking);
  };
  return {
    progress: (step, percent) => {
      if (current?.step !== step) {
        finish();
        current = { step, percent, since: Date.now() };
        ticking = setInterval(draw, 1000).unref();
      }
      current.percent = percent;
      draw();
    },
    line: (text) => {
      finish();
      output.write(`${text}\n`);
    },
  };
}
