import { CHECK_VALID_MS, type CheckAge } from "#platforms/check-age.ts";
import type { HostLine } from "./host-line.ts";

/** The result of an answered check that its write relies on. */
export type HeldCheck = {
  /** Is the answer fresh enough for a write? */
  readonly isFresh: () => boolean;
  /** The turn at the host with its connection, once; undefined after they were given up. */
  readonly takeLine: () => HostLine | undefined;
  /** Called when no write follows, so that others get the turn. */
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
  // After this time no write may use the line.
  const timer = setTimeout(end, CHECK_VALID_MS);
  timer.unref();
  closing.addEventListener("abort", end, { once: true });
  if (closing.aborted) end();
  return { isFresh, takeLine, end };
}
