export interface Point {
  x: number;
  y: number;
}

/** What a layout has to know of a node. */
export interface LayoutNode {
  id: string;
  /** Of the drawn shape. */
  size: number;
  label: { width: number; height: number };
  /** Where it stands already and stays. */
  pinned: Point | null;
  /** Where it begins, when it is new beside something old. */
  near: Point | null;
}

export interface LayoutInput {
  nodes: LayoutNode[];
  links: { from: string; to: string }[];
  /** Stands in the middle of a picture that is drawn for the first time. */
  focus: string | null;
  /** The window that the picture is for. */
  window: { width: number; height: number };
}

export interface Placement extends Point {
  /** Where the label stands. */
  side: "above" | "below";
}

export type Placements = Record<string, Placement>;
