/**
 * Acts once the browser has drawn what was just put on the page: a scroll in the same frame as new content counts as a page
 * that jumps under its reader (cumulative layout shift), one in the next frame does not.
 *
 * @returns how to call it off
 */
export function whenPainted(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act);
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}
