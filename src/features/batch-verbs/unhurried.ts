import { createAfterPaint } from "#ui/after-paint.ts";

/** Work that takes longer than this waits for a pause in the typing, since it would delay the next key stroke. */
const LONG_MS = 12;
const PAUSE_MS = 150;

/** Work that follows what somebody types. */
export type Unhurried = {
  /** Have it done once the frame is painted, or, where it took long the last time, when nothing was asked for a moment. */
  readonly ask: (work: () => void) => void;
  readonly cancel: () => void;
};

export function createUnhurried(clock: () => number = () => performance.now()): Unhurried {
  let work = () => {};
  let lastMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const afterPaint = createAfterPaint(() => {
    const begunMs = clock();
    work();
    lastMs = clock() - begunMs;
  });
  const cancel = () => {
    clearTimeout(timer);
    afterPaint.cancel();
  };
  return {
    ask: (wanted) => {
      work = wanted;
      cancel();
      if (lastMs < LONG_MS) afterPaint.ask();
      else timer = setTimeout(afterPaint.ask, PAUSE_MS);
    },
    cancel,
  };
}
