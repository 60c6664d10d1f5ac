/** Work that follows a change of the page without delaying what the change shows. */
export type AfterPaint = {
  /** Have the work done once the next frame is painted; asked again before that, it is done once. */
  readonly ask: () => void;
  readonly cancel: () => void;
};

/** A page that isn't shown draws no frames, and its timers still run. */
const LONGEST_WAIT_MS = 500;

export function createAfterPaint(work: () => void): AfterPaint {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = undefined;
    timer = undefined;
  };
  const run = () => {
    cancel();
    work();
  };
  return {
    ask: () => {
      if (timer !== undefined) return;
      timer = setTimeout(run, LONGEST_WAIT_MS);
      frame = requestAnimationFrame(() => {
        clearTimeout(timer);
        // A task of its own: the callbacks of a frame run before it is painted.
        timer = setTimeout(run);
      });
    },
    cancel,
  };
}

/** Resolves once the next frame is painted. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => createAfterPaint(resolve).ask());
}
