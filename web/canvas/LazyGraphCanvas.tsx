import { lazy, Suspense } from "react";
import type { GraphCanvasProps } from "./GraphCanvas.tsx";
import styles from "./GraphCanvas.module.css";

const GraphCanvas = lazy(async () => ({ default: (await import("./GraphCanvas.tsx")).GraphCanvas }));

/**
 * The graph as a picture; its code is fetched when one is first shown. It fills the box that it is put in, which needs a height.
 * With commands it can be walked, without them it is a still figure.
 */
export function LazyGraphCanvas(props: GraphCanvasProps) {
  return (
    <Suspense fallback={<div className={styles.canvas} />}>
      <GraphCanvas {...props} />
    </Suspense>
  );
}
