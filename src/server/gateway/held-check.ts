import { CHECK_VALID_MS, type CheckAge } from "#platforms/check-age.ts";
import type { HostLine } from "./host-line.ts";

/** What an answered check leaves for the write that relies on it. */
export type HeldCheck = {
  /** Is the answer young enough for a write? */
  readonly isFresh: () => boolean;
  /** The turn at the host and the connection, once; undefined where they are given up already. */
  readonly takeLine: () => HostLine | undefined;
  /** No write comes: others get the turn. */
  readonly end: () => void;
};

/**
 * The parts of a check that covers several objects, one for each. The turn and the connection go to the first write, and are given up
 * when no write is to come for any of the objects.
 */
export function sharesOf(check: HeldCheck, count: number): readonly HeldCheck[] {
  let open = count;
  return Array.from({ length: count }, () => {
    let isOpen = true;
    const close = () => {
      if (isOpen) open -= 1;
      isOpen = false;
    };
    return {
      isFresh: check.isFresh,
      takeLine: () => {
        close();
        return check.takeLine();
      },
      end: () => {
        close();
        if (open === 0) check.end();
      },
    };
  });
}

/** `closing`: fires when the gateway ends. */
export function createHeldCheck(
  { isFresh }: CheckAge,
  line: HostLine | undefined,
  closing: AbortSignal,
): HeldCheck {
  let held = line;
  const takeLine = () => {
    const taken = held;
    held = undefined;
    clearTimeout(timer);
    closing.removeEventListener("abort", end);
    return taken;
  };
  const end = () => takeLine()?.end();
  // After that no write may go out over it.
  const timer = setTimeout(end, CHECK_VALID_MS);
  timer.unref();
  closing.addEventListener("abort", end, { once: true });
  if (closing.aborted) end();
  return { isFresh, takeLine, end };
}
