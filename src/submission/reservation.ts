import type { DescribedCopy } from "./describe-again.ts";

/** Tells a task that it has to wait for its reservation, and lets it give the wait up. */
export type ReservationWait = {
  /** Called once if somebody else writes one of the objects now. */
  readonly onWait: () => void;
  /** Ends the wait: the task isn't done then, and the reservation rejects with the signal's reason. */
  readonly signal: AbortSignal;
};

/**
 * Does the task while nobody else writes these objects: no other run, tab or submit of one object. Waits for as long as
 * somebody does.
 */
export type WhileReserved = <Result>(
  objects: readonly DescribedCopy[],
  task: () => Promise<Result>,
  wait?: ReservationWait,
) => Promise<Result>;

/** The beginning and the end of a submit's wait for whoever else writes its object. */
export type HeldUp = {
  /** The submit waits from now on; `giveUp` ends that, and then nothing is sent. */
  readonly onWait: (giveUp: () => void) => void;
  /** The wait is over: the task begins. */
  readonly onBegin: () => void;
};

/** Does the task with one object reserved. Gives false if the user gave up the wait, and then the task was never begun. */
export async function withReservation(
  whileReserved: WhileReserved,
  object: DescribedCopy,
  task: () => Promise<void>,
  { onWait, onBegin }: HeldUp,
): Promise<boolean> {
  const givenUp = new AbortController();
  let hasBegun = false;
  const begin = async () => {
    // The lock may be granted in the moment in which the user gives up.
    givenUp.signal.throwIfAborted();
    hasBegun = true;
    onBegin();
    await task();
  };
  try {
    await whileReserved([object], begin, {
      onWait: () => onWait(() => givenUp.abort()),
      signal: givenUp.signal,
    });
    return true;
  } catch (error) {
    if (hasBegun || !givenUp.signal.aborted) throw error;
    return false;
  }
}
