/** So much of a frame may go to work in the background. */
const SLICE_MS = 8;

/**
 * Does work in slices, between which keys and clicks are handled, and hands on its result. Returns how to give it up. The first
 * slice comes in a task of its own.
 */
export function runInSteps<Result>(
  steps: Iterator<undefined, Result, undefined>,
  onDone: (result: Result) => void,
): () => void {
  let timer = setTimeout(runSlice);
  function runSlice(): void {
    const endMs = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
    } while (performance.now() < endMs);
    timer = setTimeout(runSlice);
  }
  return () => clearTimeout(timer);
}
