import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { GraphNode, GraphRelationship } from "../../server/contract/graph.ts";
import { useLanguage } from "../i18n/language.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import type { Layers } from "./canvas-layers.ts";
import { nameOnCanvas } from "./canvas-label.ts";
import { drawnGraph } from "./drawn-graph.ts";
import styles from "./GraphCanvas.module.css";
import { GraphDrawing, type DrawingEvents } from "./graph-drawing.ts";
import { workerLayout } from "./layout-runner.ts";
import { readPalette, watchPalette } from "./palette.ts";
import { usePrintedSize } from "./printed-size.ts";
import type { Direction } from "./direction.ts";

/** What a person can do on the canvas; whoever shows it decides what happens then. */
export interface CanvasCommands {
  /** A node or a relation; null: nothing. */
  select(id: string | null): void;
  open(nodeId: string): void;
  expand(nodeId: string): void;
  remove(nodeId: string): void;
}

export interface GraphCanvasProps {
  nodes: readonly GraphNode[];
  relationships: readonly GraphRelationship[];
  /** Stands in the middle when the picture is first drawn. */
  focus: string | null;
  /** A node or a relation. */
  selected: string | null;
  /** Without commands it is a still picture. */
  commands?: CanvasCommands | undefined;
}

const zoomStep = 1.3;

const directions: Partial<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

function moveMs(): number {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return 0;
  return 320;
}

function layersOf(ground: HTMLCanvasElement | null, marks: HTMLCanvasElement | null): Layers | null {
  const [below, above] = [ground?.getContext("2d"), marks?.getContext("2d")];
  return below && above ? { ground: below, marks: above } : null;
}

/** The graph as a picture that can be walked by mouse, finger and keyboard. A list has to stand beside it for everybody else. */
export function GraphCanvas({ nodes, relationships, focus, selected, commands }: GraphCanvasProps) {
  const { language, words } = useLanguage();
  const text = words.explore.canvas;
  const host = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const marks = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<GraphDrawing>(undefined);
  usePrintedSize(host);
  const keysId = useId();
  const [keyboardHere, setKeyboardHere] = useState(false);
  const [keyboardAt, setKeyboardAt] = useState<string | null>(null);
  // The way that leads nowhere from here.
  const [deadEnd, setDeadEnd] = useState<Direction | null>(null);

  const still = commands === undefined;
  const graph = useMemo(() => drawnGraph(nodes, relationships, language), [nodes, relationships, language]);
  const isNode = (id: string | null): id is string => graph.nodes.some((node) => node.id === id);
  const cursor = [keyboardAt, selected, focus, graph.nodes[0]?.id ?? null].find(isNode) ?? null;
  const cursorShown = keyboardHere ? cursor : null;

  const onPointer = useEffectEvent((what: keyof DrawingEvents, id: string | null) => {
    if (what === "nodeTwice" && id !== null) commands?.expand(id);
    else {
      setKeyboardAt(null);
      commands?.select(id);
    }
  });

  useEffect(() => {
    const container = host.current;
    if (!container) return;
    const started = new GraphDrawing({
      container,
      layers: layersOf(ground.current, marks.current),
      palette: readPalette(container),
      layout: workerLayout(),
      moveMs,
      still,
      events: {
        node: (id) => onPointer("node", id),
        nodeTwice: (id) => onPointer("nodeTwice", id),
        edge: (id) => onPointer("edge", id),
        ground: () => onPointer("ground", null),
      },
    });
    drawing.current = started;
    const stopWatching = watchPalette(() => started.restyle(readPalette(container)));
    return () => {
      stopWatching();
      started.destroy();
    };
  }, [still]);

  useEffect(() => {
    drawing.current?.show(graph, { focus, selected, cursor: cursorShown, italics: language === "en" });
  }, [graph, focus, selected, cursorShown, language, still]);

  const step = (direction: Direction) => {
    const next = cursor === null ? undefined : drawing.current?.nodeBeside(cursor, direction);
    setDeadEnd(next === undefined ? direction : null);
    if (next === undefined) return;
    setKeyboardAt(next);
    drawing.current?.reveal(next);
  };
  const actions: Partial<Record<string, () => void>> = {
    Enter: () => {
      if (cursor === null) return;
      if (cursor === selected) commands?.open(cursor);
      else commands?.select(cursor);
    },
    e: () => cursor !== null && commands?.expand(cursor),
    Delete: () => cursor !== null && commands?.remove(cursor),
    Backspace: () => cursor !== null && commands?.remove(cursor),
    Escape: () => {
      setKeyboardAt(null);
      commands?.select(null);
    },
    "+": () => drawing.current?.zoomBy(zoomStep),
    "=": () => drawing.current?.zoomBy(zoomStep),
    "-": () => drawing.current?.zoomBy(1 / zoomStep),
    "0": () => drawing.current?.fit(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions[event.key];
    const act = direction ? () => step(direction) : actions[event.key];
    if (!act) return;
    event.preventDefault();
    setKeyboardHere(true);
    act();
  };

  const counts = words.explore.counts(graph.nodes.length, graph.edges.length);
  const label = text.label(counts);
  const layers = (
    <>
      <canvas ref={ground} className={styles.layer} aria-hidden="true" />
      <div ref={host} className={styles.host} aria-hidden="true" />
      <canvas ref={marks} className={styles.layer} aria-hidden="true" />
    </>
  );
  if (still) {
    return (
      <div className={styles.canvas} role="img" aria-label={label}>
        {layers}
      </div>
    );
  }
  const at = nodes.find((node) => node.id === cursorShown);
  const drawnAt = relationships.filter(({ from, to }) => from === at?.id || to === at?.id).length;
  return (
    <div className={styles.canvas}>
      <div
        className={styles.keyboard}
        role="application"
        tabIndex={0}
        aria-label={label}
        aria-describedby={keysId}
        onKeyDown={onKeyDown}
        onFocus={(event) => setKeyboardHere(event.currentTarget.matches(":focus-visible"))}
        onBlur={() => setKeyboardHere(false)}
      >
        {layers}
      </div>
      <div className={styles.counts} aria-hidden="true">
        {counts}
      </div>
      <VisuallyHidden>
        <span id={keysId}>{text.keys}</span>
        <span role="status">{deadEnd !== null && text.deadEnd[deadEnd]}</span>
        <span aria-live="polite">{at && text.at(nameOnCanvas(at, language), words.terms.kinds[at.kind], drawnAt)}</span>
      </VisuallyHidden>
      <div className={styles.controls} role="group" aria-label={text.controls}>
        <button type="button" aria-label={text.zoomOut} onClick={() => drawing.current?.zoomBy(1 / zoomStep)}>
          −
        </button>
        <button type="button" onClick={() => drawing.current?.fit()}>
          {text.fit} <VisuallyHidden>{text.fitWhat}</VisuallyHidden>
        </button>
        <button type="button" aria-label={text.zoomIn} onClick={() => drawing.current?.zoomBy(zoomStep)}>
          +
        </button>
      </div>
    </div>
  );
}
