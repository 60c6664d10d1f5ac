/** The time without a key or a click after which the page counts as quiet. */
const QUIET_MS = 600;
/** Somebody who never pauses gets what waits all the same. */
const LONGEST_WAIT_MS = 15_000;
const INPUTS = ["keydown", "pointerdown", "wheel"] as const;

/**
 * Calls back once, when the browser is idle and nobody has typed, clicked or scrolled for a moment: what is prefetched then
 * delays no key stroke. Returns how to stop waiting.
 */
export function whenQuiet(onQuiet: () => void): () => void {
  let stopWaiting = wait(QUIET_MS);
  const onInput = () => {
    stopWaiting();
    stopWaiting = wait(QUIET_MS);
  };
  const latest = setTimeout(finish, LONGEST_WAIT_MS);
  for (const name of INPUTS) addEventListener(name, onInput, { capture: true, passive: true });

  function wait(delayMs: number): () => void {
    let cancelIdle = () => {};
    const timer = setTimeout(() => {
      cancelIdle = whenIdle(finish);
    }, delayMs);
    return () => {
      clearTimeout(timer);
      cancelIdle();
    };
  }
  function stop() {
    stopWaiting();
    clearTimeout(latest);
    for (const name of INPUTS) removeEventListener(name, onInput, { capture: true });
  }
  function finish() {
    stop();
    onQuiet();
  }
  return stop;
}

/** Safari has no idle callbacks: a quiet moment is all that it can tell. */
function whenIdle(onIdle: () => void): () => void {
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(onIdle);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(onIdle);
  return () => cancelIdleCallback(handle);
}
