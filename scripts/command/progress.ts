/** Tells what is going on: a step, and how far it is (0 to 100) where that is known. */
export type OnProgress = (step: string, percent?: number) => void;
