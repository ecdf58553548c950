import cytoscape, { type Collection, type Core, type EventObject, type NodeSingular } from "cytoscape";
import { kindOf, layoutInputOf, originOf, placedNodes, putGraph, standingOf } from "./canvas-elements.ts";
import { drawGround, drawMarks, type Layers, type MarkedNode, type Viewport } from "./canvas-layers.ts";
import { canvasStyle, classNames } from "./canvas-style.ts";
import type { DrawnGraph } from "./drawn-graph.ts";
import { boxAround, windowOn } from "./fit.ts";
import type { Placements, Point } from "./placements.ts";
import type { LayoutRunner } from "./layout-runner.ts";
import type { Palette } from "./palette.ts";
import { type Direction, nodeInDirection } from "./direction.ts";

/**
 * The picture of a graph. It is told what to show and works out the difference itself; it keeps no truth of its own except
 * where things stand. What is selected or pointed at is a class, never data.
 */

/** What a person points at. */
export interface DrawingEvents {
  node(id: string): void;
  nodeTwice(id: string): void;
  edge(id: string): void;
  ground(): void;
}

export interface DrawnState {
  /** A node or an edge. */
  selected: string | null;
  /** The node whose neighbourhood this is. */
  focus: string | null;
  /** The node that the keyboard is at; null while the keyboard is elsewhere. */
  cursor: string | null;
  /** Whether the page's language has italics. */
  italics: boolean;
}

export interface DrawingSetup {
  /** Without one nothing is painted; positions and classes are worked out all the same. */
  container: HTMLElement | null;
  layers: Layers | null;
  palette: Palette;
  layout: LayoutRunner;
  events: DrawingEvents;
  /** How long things travel; 0 where the person asked for less motion. */
  moveMs(): number;
  /** A figure in a text: it cannot be moved. */
  still: boolean;
}

/** Nearer to the edge of the window than this a node does not count as seen. */
const edgePx = 24;
const mostToldEdges = { selected: 6, hovered: 16 };

export class GraphDrawing {
  readonly #cy: Core;
  readonly #setup: DrawingSetup;
  #palette: Palette;
  #notDrawn = new Map<string, number>();
  #state: DrawnState = { selected: null, focus: null, cursor: null, italics: true };
  #layoutNumber = 0;
  /** Whether the window follows the graph; false once a person moved it. */
  #following = true;

  constructor(setup: DrawingSetup) {
    this.#setup = setup;
    this.#palette = setup.palette;
    this.#cy = cytoscape({
      ...(setup.container ? { container: setup.container } : { headless: true, styleEnabled: true }),
      style: canvasStyle(setup.palette, this.#state.italics),
      minZoom: 0.12,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
      userPanningEnabled: !setup.still,
      userZoomingEnabled: !setup.still,
      autoungrabify: setup.still,
    });
    this.#listen();
  }

  /** Draws this graph in this state. What stays keeps its place; what is new comes in beside its neighbour. */
  show(graph: DrawnGraph, state: DrawnState): void {
    if (state.italics !== this.#state.italics) this.#cy.style(canvasStyle(this.#palette, state.italics));
    this.#state = state;
    this.#notDrawn = new Map(graph.nodes.map((node) => [node.id, node.notDrawn]));
    this.#cy.startBatch();
    const waiting = putGraph(this.#cy, graph);
    this.#mark();
    this.#cy.endBatch();
    if (waiting) void this.#place();
    else this.#paintLayers();
  }

  /** Takes the tokens as they are now. */
  restyle(palette: Palette): void {
    this.#palette = palette;
    this.#cy.style(canvasStyle(palette, this.#state.italics));
    this.#paintLayers();
  }

  fit(): void {
    this.#following = true;
    this.#travel();
  }

  zoomBy(factor: number): void {
    this.#following = false;
    const level = Math.min(this.#cy.maxZoom(), Math.max(this.#cy.minZoom(), this.#cy.zoom() * factor));
    const { width, height } = this.#size();
    this.#cy.zoom({ level, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** Where an arrow key leads from a node. */
  nodeBeside(id: string, direction: Direction): string | undefined {
    const around = this.#cy.getElementById(id).neighborhood().nodes();
    const neighbours = new Set(around.map((node) => node.id()));
    return nodeInDirection(this.positions(), { id, neighbours }, direction);
  }

  /** Where each node stands. */
  positions(): Map<string, Point> {
    return new Map(placedNodes(this.#cy).map((node) => [node.id(), { ...node.position() }]));
  }

  /** The class names by which a node or an edge is styled, in alphabetical order. */
  classesOf(id: string): string[] {
    return [...this.#cy.getElementById(id).classes()].sort();
  }

  /** Moves the window, when it must, so that a node is in it. */
  reveal(id: string): void {
    const [node] = this.#cy.getElementById(id).nodes();
    if (!node) return;
    const { x, y } = node.renderedPosition();
    const { width, height } = this.#size();
    if (x > edgePx && y > edgePx && x < width - edgePx && y < height - edgePx) return;
    this.#following = false;
    this.#cy.animate({ center: { eles: node }, duration: this.#setup.moveMs() });
  }

  destroy(): void {
    this.#layoutNumber++;
    this.#setup.layout.stop();
    this.#cy.destroy();
  }

  #listen(): void {
    const { events } = this.#setup;
    const idOf = (event: EventObject) => (event.target as NodeSingular).id();
    this.#cy.on("tap", "node", (event) => {
      events.node(idOf(event));
    });
    this.#cy.on("dbltap", "node", (event) => {
      events.nodeTwice(idOf(event));
    });
    this.#cy.on("tap", "edge", (event) => {
      events.edge(idOf(event));
    });
    this.#cy.on("tap", (event) => {
      if (event.target === this.#cy) events.ground();
    });
    this.#cy.on("mouseover", "node, edge", (event) => {
      this.#hover(event.target as Collection);
    });
    this.#cy.on("mouseout", "node, edge", () => {
      this.#hover(this.#cy.collection());
    });
    this.#cy.on("scrollzoom pinchzoom dragpan", () => {
      this.#following = false;
    });
    this.#cy.on("resize", () => {
      if (this.#following) this.#fitAtOnce();
    });
    this.#cy.on("render", () => {
      this.#paintLayers();
    });
  }

  #mark(): void {
    this.#cy.elements().removeClass([classNames.selected, classNames.told]);
    if (this.#state.selected !== null) {
      const selected = this.#cy.getElementById(this.#state.selected).addClass(classNames.selected);
      this.#tell(selected, mostToldEdges.selected);
    }
  }

  #hover(target: Collection): void {
    this.#cy.batch(() => {
      this.#cy.elements().removeClass(classNames.hovered);
      this.#mark();
      target.addClass(classNames.hovered);
      this.#tell(target, mostToldEdges.hovered);
    });
    const host = this.#cy.container();
    if (host) host.style.cursor = target.empty() || this.#setup.still ? "" : "pointer";
  }

  /** Shows the verbs around a node, unless there are so many that they would hide one another. */
  #tell(target: Collection, most: number): void {
    const around = target.nodes().connectedEdges();
    if (around.length <= most) around.addClass(classNames.told);
  }

  async #place(): Promise<void> {
    const number = ++this.#layoutNumber;
    const first = placedNodes(this.#cy).empty();
    const placements = await this.#setup.layout.run(layoutInputOf(this.#cy, this.#state));
    if (number !== this.#layoutNumber) return;
    this.#arrive(placements, first ? 0 : this.#setup.moveMs());
    if (first) {
      this.#following = true;
      this.#fitAtOnce();
    } else if (this.#following || this.#leavesWindow(placements)) this.#travel(placements);
    this.#paintLayers();
  }

  #arrive(placements: Placements, moveMs: number): void {
    const origins = new Map<string, Point | null>();
    for (const id of Object.keys(placements)) {
      const [node] = this.#cy.getElementById(id).nodes();
      if (node) origins.set(id, moveMs > 0 ? originOf(node, this.#state.selected) : null);
    }
    // In one batch: one by one, each node that takes its position has the styles of all its lines worked out anew.
    this.#cy.batch(() => {
      for (const [id, origin] of origins) {
        const node = this.#cy.getElementById(id);
        const placement = placements[id];
        if (!placement) continue;
        node.toggleClass(classNames.above, placement.side === "above");
        if (!node.hasClass(classNames.unplaced)) continue;
        const position = { x: placement.x, y: placement.y };
        node.position(origin ?? position).removeClass(classNames.unplaced);
        if (origin) node.animate({ position, duration: moveMs, easing: "ease-out-cubic" });
      }
    });
  }

  #leavesWindow(placements: Placements): boolean {
    const { x1, y1, x2, y2 } = this.#cy.extent();
    return Object.values(placements).some(({ x, y }) => x < x1 || x > x2 || y < y1 || y > y2);
  }

  #size(): { width: number; height: number } {
    return { width: this.#cy.width(), height: this.#cy.height() };
  }

  /** The window that shows every node, where it is going to be. */
  #windowOnAll(destinations: Placements): { zoom: number; pan: Point } | undefined {
    const standing = placedNodes(this.#cy).map((node) => ({ ...standingOf(node), ...destinations[node.id()] }));
    return standing.length === 0 ? undefined : windowOn(boxAround(standing), this.#size(), this.#cy.minZoom());
  }

  #fitAtOnce(): void {
    const window = this.#windowOnAll({});
    if (window) this.#cy.viewport(window);
  }

  #travel(destinations: Placements = {}): void {
    const duration = this.#setup.moveMs();
    const window = this.#windowOnAll(destinations);
    if (!window) return;
    this.#cy.stop();
    if (duration === 0) this.#cy.viewport(window);
    else this.#cy.animate({ ...window, duration, easing: "ease-out-cubic" });
  }

  #paintLayers(): void {
    const { layers } = this.#setup;
    if (!layers || this.#cy.destroyed()) return;
    const viewport: Viewport = { ...this.#size(), zoom: this.#cy.zoom(), pan: this.#cy.pan() };
    const marked = placedNodes(this.#cy).map((node): MarkedNode => ({
      kind: kindOf(node),
      place: node.position(),
      selected: node.id() === this.#state.selected,
      cursor: node.id() === this.#state.cursor ? node.renderedBoundingBox({ includeOverlays: false }) : null,
      notDrawn: this.#notDrawn.get(node.id()) ?? 0,
    }));
    drawGround(layers.ground, viewport, this.#palette);
    drawMarks({ marks: layers.marks, viewport, palette: this.#palette }, marked);
  }
}
