/**
 * Whether somebody has just arrived at a new place and its heading has yet to take the focus. One page has one reader,
 * so this is a plain variable; the shell sets it, the heading of the new place takes it.
 */
let awaited = false;

export const arrival = {
  begin: () => {
    awaited = true;
  },
  /** True once for each arrival. */
  take: (): boolean => {
    const was = awaited;
    awaited = false;
    return was;
  },
};
