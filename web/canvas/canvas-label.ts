import type { GraphNode } from "../../server/contract/graph.ts";
import { isDocument, type Kind } from "../../server/contract/kinds.ts";
import type { Language } from "../../server/contract/language.ts";

/** A node's name broken into lines, with the room it takes in model pixels. */
export interface CanvasLabel {
  text: string;
  width: number;
  height: number;
}

const widestLinePx = 156;
const mostLines = 3;
const lineHeightEm = 1.22;

/** Size of a kind's name on the canvas, in pixels at zoom 1. */
export function labelSizeOf(kind: Kind): number {
  if (kind === "organization") return 14;
  return isDocument(kind) ? 12.5 : 11.5;
}

export function nameOnCanvas(node: GraphNode, language: Language): string {
  return language === "zh" ? (node.shortZh ?? node.nameZh ?? node.short ?? node.name) : (node.short ?? node.name);
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\uff60]/u;
/** A word with its space, or one ideograph with the punctuation that may not begin a line. */
const piece =
  /[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff][\u3000-\u303f\uff00-\uff60]*|[^\s\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff]+\s*|\s+/gu;

/** Estimated, not measured: the same picture on every machine, and the worker needs it too. */
function widthOf(text: string, sizePx: number): number {
  let ems = 0;
  for (const character of text) ems += wide.test(character) ? 1 : /[A-Z0-9]/.test(character) ? 0.62 : 0.5;
  return ems * sizePx;
}

function linesOf(name: string, sizePx: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of name.match(piece) ?? []) {
    if (line !== "" && widthOf((line + part).trimEnd(), sizePx) > widestLinePx) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/**
 * The name beside a node. The picture keeps three lines of a long title and says with an ellipsis that there is more; the list,
 * the inspector and the selected node have all of it.
 */
export function canvasLabel(node: GraphNode, language: Language, { whole }: { whole: boolean }): CanvasLabel {
  const sizePx = labelSizeOf(node.kind);
  const all = linesOf(nameOnCanvas(node, language), sizePx);
  const cut = !whole && all.length > mostLines;
  const lines = cut ? all.slice(0, mostLines).map((line, at) => (at === mostLines - 1 ? `${line}…` : line)) : all;
  return {
    text: lines.join("\n"),
    width: Math.max(0, ...lines.map((line) => widthOf(line, sizePx))),
    height: lines.length * sizePx * lineHeightEm,
  };
}
