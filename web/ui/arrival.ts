/**
 * Whether somebody has just arrived at a new place and its heading has yet to take the focus. One page has one reader,
 * so this is a plain variable; the shell sets it, the heading of the new place takes it.
 */
let awaited = false;
let cameBack = false;

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
  /** Whether the reader went back (or forward) to where they were, at the height at which they left it. */
  isReturn: (): boolean => cameBack,
  setReturn: (value: boolean) => {
    cameBack = value;
  },
};
