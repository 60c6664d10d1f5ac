import { type ObjectRef, objectRefKey } from "#core/object/object-ref.ts";
import { refOfCopy } from "#submission/describe-again.ts";
import type { ReservationWait, WhileReserved } from "#submission/reservation.ts";

/** The Web Lock that whoever writes an object holds from its check until it is read back: a run, or a submit of one object. */
function objectLockName(ref: ObjectRef): string {
  return `redescribe-object ${objectRefKey(ref)}`;
}

type Locks = Pick<LockManager, "request">;

/**
 * Does tasks while nobody else writes their objects, over all tabs of this browser. The locks are taken in one order by
 * everybody, so that no two can wait for each other. Without Web Locks only this page is kept apart from itself.
 */
export function createReservations(locks: Locks | undefined): WhileReserved {
  const reserve = locks ? requestOf(locks) : reserveInPage;
  return (objects, task, wait) => {
    // A second request for a lock that this task has already would wait for ever.
    const names = [...new Set(objects.map((object) => objectLockName(refOfCopy(object))))].toSorted();
    const withNext = (place: number): ReturnType<typeof task> => {
      const name = names[place];
      return name === undefined ? task() : reserve(name, () => withNext(place + 1), wait);
    };
    return withNext(0);
  };
}

function requestOf(locks: Locks): Reserve {
  return async (name, task, wait) => {
    if (!wait) return locks.request(name, {}, task);
    const atOnce = await locks.request(name, { ifAvailable: true }, async (lock) =>
      lock ? { result: await task() } : undefined,
    );
    if (atOnce) return atOnce.result;
    wait.onWait();
    return locks.request(name, { signal: wait.signal }, task);
  };
}

type Reserve = <Result>(
  name: string,
  task: () => Promise<Result>,
  wait: ReservationWait | undefined,
) => Promise<Result>;

/** The last task for each name in this page: runs and submits have reservations of their own, and share these. */
const lastInPage = new Map<string, Promise<unknown>>();

/** One after the other for each name. */
async function reserveInPage<Result>(
  name: string,
  task: () => Promise<Result>,
  wait: ReservationWait | undefined,
): Promise<Result> {
  const before = lastInPage.get(name);
  const ready = (before ?? Promise.resolve()).then(ignore, ignore);
  const result = ready.then(() => {
    wait?.signal.throwIfAborted();
    return task();
  });
  lastInPage.set(name, result);
  const forget = () => {
    if (lastInPage.get(name) === result) lastInPage.delete(name);
  };
  result.then(forget, forget);
  if (before) wait?.onWait();
  if (wait) await Promise.race([ready, abortOf(wait.signal)]);
  return result;
}

function ignore(): void {}

/** Rejects when the signal fires. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
