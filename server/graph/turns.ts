/** Lets in so many at a time, in the order they came. (p-limit knows no signal: who has gone would keep a place in the queue.) */
export interface Turns {
  /** Settles when it is one's turn; `end` has to follow. Rejects with the signal's reason for whom it is not worth it any more. */
  begin(signal: AbortSignal): Promise<void>;
  end(): void;
  /** From now on so many; those who wait come in at once where it is more than before. */
  allow(atOnce: number): void;
}

export function createTurns(atOnce: number): Turns {
  let most = atOnce;
  let running = 0;
  const queue = new Set<() => void>();
  const letIn = () => {
    for (const enter of queue) {
      if (running >= most) return;
      queue.delete(enter);
      running += 1;
      enter();
    }
  };
  return {
    begin: (signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        queue.add(resolve);
        signal.addEventListener("abort", () => {
          if (queue.delete(resolve)) reject(signal.reason as Error);
        });
        letIn();
      }),
    end: () => {
      running -= 1;
      letIn();
    },
    allow: (next) => {
      most = next;
      letIn();
    },
  };
}
