import { type RefObject, useEffect } from "react";
import styles from "./GraphCanvas.module.css";

/** Width of the text on A4 with the margins of print.css, and the height that leaves room for a heading, in CSS pixels. */
const sheet = { width: 672, height: 600 };

/**
 * Keeps a drawing whole on paper. Its canvases hold the pixels that the window had; a sheet is narrower and would cut them,
 * so their box keeps its size and is shown smaller as a whole.
 */
export function usePrintedSize(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const measure = () => {
      const box = inside.current?.closest<HTMLElement>(`.${styles["canvas"] ?? ""}`);
      if (!box || box.clientWidth === 0 || box.clientHeight === 0) return;
      const { clientWidth: width, clientHeight: height } = box;
      box.style.setProperty("--drawn-width", `${String(width)}px`);
      box.style.setProperty("--drawn-height", `${String(height)}px`);
      box.style.setProperty("--fit-to-sheet", String(Math.min(1, sheet.width / width, sheet.height / height)));
    };
    window.addEventListener("beforeprint", measure);
    return () => window.removeEventListener("beforeprint", measure);
  }, [inside]);
}
