import { type ObjectRef, objectRefKey } from "#core/object/object-ref.ts";
import { type DescribedCopy, refOfCopy } from "#submission/describe-again.ts";

/** The Web Lock that whoever writes an object holds from its check until it is read back: a run, or a submit of one object. */
function objectLockName(ref: ObjectRef): string {
  return `redescribe-object ${objectRefKey(ref)}`;
}

type Locks = Pick<LockManager, "request">;

/**
 * Does tasks while nobody else writes their objects, over all tabs of this browser. The locks are taken in one order by
 * everybody, so that no two can wait for each other. Without Web Locks only this page is kept apart from itself.
 */
export function createReservations(
  locks: Locks | undefined,
): <Result>(objects: readonly DescribedCopy[], task: () => Promise<Result>) => Promise<Result> {
  const reserve = locks ? requestOf(locks) : createLocalLocks();
  return (objects, task) => {
    // A second request for a lock that this task has already would wait for ever.
    const names = [...new Set(objects.map((object) => objectLockName(refOfCopy(object))))].toSorted();
    const withNext = (place: number): ReturnType<typeof task> => {
      const name = names[place];
      return name === undefined ? task() : reserve(name, () => withNext(place + 1));
    };
    return withNext(0);
  };
}

type Reserve = <Result>(name: string, task: () => Promise<Result>) => Promise<Result>;

function requestOf(locks: Locks): Reserve {
  return async (name, task) => locks.request(name, {}, task);
}

/** One after the other for each name. */
function createLocalLocks(): Reserve {
  const last = new Map<string, Promise<unknown>>();
  return async (name, task) => {
    const result = (last.get(name) ?? Promise.resolve()).then(task, task);
    last.set(name, result);
    try {
      return await result;
    } finally {
      if (last.get(name) === result) last.delete(name);
    }
  };
}
