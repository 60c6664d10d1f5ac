/** Several clocks, read at one moment, in milliseconds. No single clock of a browser runs everywhere while a machine sleeps. */
export type ClockReadings = readonly number[];

/** How old the check is that a write relies on. */
export type CheckAge = {
  /** The check goes out. What it gives back is called when the answer has come, or when the check has failed. */
  readonly asked: () => (isAnswered: boolean) => void;
  /** May a write still rely on the check? Never before the check is answered. */
  readonly isFresh: () => boolean;
};

/** The longest time between the answer of a check and the first byte of the write. */
export const CHECK_VALID_MS = 2000;

/** A beat of the clock that runs while a check is under way. */
const BEAT_MS = 500;

/** Has more than the allowed time passed by any of the clocks, or was one of them set back? */
export function hasExpired(since: ClockReadings, now: ClockReadings): boolean {
  return since.some((sinceMs, index) => {
    const passedMs = (now[index] ?? Number.NaN) - sinceMs;
    return !(passedMs >= 0 && passedMs <= CHECK_VALID_MS);
  });
}

/**
 * Measures the age of a check's answer. A process that is stopped reads an answer only when it goes on, which may be minutes
 * after the answer came. So the age isn't counted from when the answer is read, but from the last moment at which the answer
 * can't have been there yet: while the check is under way a timer beats, and an answer that waits is read before the timer
 * has beaten twice. The beat before the last one is that moment; for a quick answer it is the moment of asking.
 */
export function createCheckAge(readClocks: () => ClockReadings): CheckAge {
  let since: ClockReadings | undefined;

  return {
    asked: () => {
      since = undefined;
      let last = readClocks();
      let beforeLast = last;
      let timer: ReturnType<typeof setTimeout>;
      // No interval: after a stop its next two beats may come right after each other.
      const beat = () => {
        beforeLast = last;
        last = readClocks();
        timer = setTimeout(beat, BEAT_MS);
      };
      timer = setTimeout(beat, BEAT_MS);
      return (isAnswered) => {
        clearTimeout(timer);
        if (isAnswered) since = beforeLast;
      };
    },
    isFresh: () => since !== undefined && !hasExpired(since, readClocks()),
  };
}

/**
 * The age of a check that takes several calls: `asked` is called for each of them. The check is fresh while each answer that came
 * is; a call that failed has no objects that could be written.
 */
export function createSharedCheckAge(readClocks: () => ClockReadings): CheckAge {
  const answered: CheckAge[] = [];

  return {
    asked: () => {
      const age = createCheckAge(readClocks);
      const ended = age.asked();
      return (isAnswered) => {
        ended(isAnswered);
        if (isAnswered) answered.push(age);
      };
    },
    isFresh: () => answered.length > 0 && answered.every(({ isFresh }) => isFresh()),
  };
}
