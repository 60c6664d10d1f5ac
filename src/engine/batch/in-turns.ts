/** The part of a frame that may go to such work, so that keys and clicks wait no longer than that. */
const SLICE_MS = 8;
/** Progress is told no more often, since showing it costs time too. */
const TELL_MS = 100;

/**
 * Does work that is given in steps, in slices between which keys and clicks are handled. Slices are begun by messages: browsers make
 * the timers of a page in the background wait for a second each.
 */
export async function inTurns<Result, Progress>(
  steps: Generator<Progress | undefined, Result, undefined>,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Result> {
  let toldAtMs = Number.NEGATIVE_INFINITY;
  for (;;) {
    await nextTurn();
    const startMs = performance.now();
    let latest: Progress | undefined;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      latest = step.value ?? latest;
    } while (performance.now() < startMs + SLICE_MS);
    if (latest === undefined || startMs < toldAtMs + TELL_MS) continue;
    toldAtMs = startMs;
    onProgress(latest);
  }
}

/** Does such work and hands on its result. Returns a function that gives the work up. */
export function runInTurns<Result>(
  steps: Generator<undefined, Result, undefined>,
  onDone: (result: Result) => void,
): () => void {
  let isGivenUp = false;
  function* untilGivenUp(): Generator<undefined, Result | undefined, undefined> {
    for (;;) {
      if (isGivenUp) return undefined;
      const step = steps.next();
      if (step.done) return step.value;
      yield;
    }
  }
  void inTurns(untilGivenUp()).then((result) => {
    if (!isGivenUp) onDone(result as Result);
  });
  return () => {
    isGivenUp = true;
  };
}

/** Resolves in a task of its own. Each has a channel of its own: Node handles all messages of one channel in a single task. */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
