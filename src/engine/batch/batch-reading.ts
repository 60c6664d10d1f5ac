import { createStore, type StoreApi } from "zustand/vanilla";
import type { UnreadableObject } from "#core/batch/batch.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { isAbortError } from "#platforms/abort.ts";
import type { DescribeProgress, ObjectAnswer } from "#platforms/bulk-port.ts";
import { isTooLarge, PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import { createObservable, type Observable } from "#submission/observable.ts";
import type { BatchStore } from "./batch-store.ts";

export type BatchReading =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly answered: number; readonly total: number }
  /** Some objects couldn't be read because a call failed; `refs` can be read again. */
  | { readonly kind: "failed"; readonly error: PlatformError; readonly refs: readonly ObjectRef[] }
  /** Reading ended before these objects were read: it was cancelled, or the page was closed. Others are in the batch. */
  | { readonly kind: "cancelled"; readonly refs: readonly ObjectRef[] };

export type BatchReader = {
  readonly reading: Observable<BatchReading>;
  /** Reads objects and adds them below those that are there, in this order. Never rejects: `reading` has the outcome. */
  readonly addRefs: (refs: readonly ObjectRef[]) => Promise<void>;
  readonly cancelReading: () => void;
  /** Resolves once no list is read any more. */
  readonly ended: () => Promise<void>;
  /** Objects that were asked for and aren't read yet, with some that have just been read. They are kept with the batch. */
  readonly waiting: StoreApi<readonly ObjectRef[]>;
  /** Shows objects that were asked for before the page was closed. `addRefs` reads them. */
  readonly adoptWaiting: (refs: readonly ObjectRef[]) => void;
};

const IDLE: BatchReading = { kind: "idle" };

/** Each addition makes a new batch, so it waits until this share of the rows that are there has come. */
const SHARE_AT_ONCE = 0.1;

/** A longer list is read in parts, so that preparing its calls doesn't hold up the page. */
const REFS_AT_ONCE = 5000;

/** Reads the objects of one batch, one list after the other. */
export function createBatchReader(store: BatchStore): BatchReader {
  const [reading, set] = createObservable<{ readonly now: BatchReading }>({ now: IDLE });
  let turn: Promise<void> = Promise.resolve();
  let stop = new AbortController();
  let left: readonly ObjectRef[] = [];
  let failure: PlatformError | undefined;
  let runningCount = 0;
  const waiting = createStore<readonly ObjectRef[]>(() => []);
  /** The number of objects in the lists that were asked for since the reader was idle. */
  let total = 0;
  let before = 0;

  const readList = async (refs: readonly ObjectRef[], signal: AbortSignal) => {
    for (let from = 0; from < refs.length; from += REFS_AT_ONCE) {
      await readPart(refs.slice(from, from + REFS_AT_ONCE), signal);
    }
  };
  const readPart = async (refs: readonly ObjectRef[], signal: AbortSignal) => {
    const own = refs.filter(({ objectId }) => !store.getState().batch.rows.has(objectId));
    const added = createRowsInOrder(own, store);
    const onProgress = ({ answered, latest }: DescribeProgress) => {
      if (signal.aborted) return;
      added.take(latest);
      set({ now: { kind: "reading", answered: before + refs.length - own.length + answered, total } });
    };
    try {
      const bulk = await store.platform.bulk();
      if (!signal.aborted && own.length > 0)
        await bulk.describeMany(own, { withAccess: true, signal, onProgress });
    } catch (error) {
      // The code of the bulk calls is loaded on first use, which may fail as any call does.
      if (!isAbortError(error)) failure ??= asPlatformError(error);
    }
    const unread = added.end();
    left = [...left, ...unread.refs];
    failure ??= unread.error;
    before += refs.length;
  };

  const addRefs = (refs: readonly ObjectRef[]): Promise<void> => {
    if (runningCount === 0) {
      const again = new Set(refs.map(({ objectId }) => objectId));
      // Objects that an earlier reading left out stay left out until somebody asks for them again.
      left = waiting.getState().filter(({ objectId }) => !again.has(objectId));
      waiting.setState(left, true);
      [total, before, failure] = [0, 0, undefined];
    }
    // A list that is asked for after a cancellation is read.
    if (stop.signal.aborted) stop = new AbortController();
    const { signal } = stop;
    runningCount += 1;
    waiting.setState((now) => [...now, ...refs], true);
    total += refs.length;
    set({ now: { kind: "reading", answered: before, total } });
    turn = turn.then(async () => {
      await readList(refs, signal);
      runningCount -= 1;
      if (runningCount > 0) return;
      waiting.setState(left, true);
      set({ now: outcome(left, failure) });
    });
    return turn;
  };
  return {
    reading: {
      getState: () => reading.getState().now,
      getInitialState: () => reading.getInitialState().now,
      subscribe: (listener) => reading.subscribe((now, earlier) => listener(now.now, earlier.now)),
    },
    addRefs,
    cancelReading: () => stop.abort(),
    waiting,
    adoptWaiting: (refs) => {
      waiting.setState(refs, true);
      set({ now: outcome(refs, undefined) });
    },
    ended: () => turn,
  };
}

function outcome(refs: readonly ObjectRef[], error: PlatformError | undefined): BatchReading {
  if (refs.length === 0) return IDLE;
  return error ? { kind: "failed", error, refs } : { kind: "cancelled", refs };
}

/**
 * Adds objects to a batch in the order in which they were asked for, though the answers come in any order: a row of a batch never
 * moves. An answer waits until all before it are there.
 */
function createRowsInOrder(refs: readonly ObjectRef[], store: BatchStore) {
  const answers: (ObjectAnswer | undefined)[] = Array.from({ length: refs.length });
  const unread: ObjectRef[] = [];
  let error: PlatformError | undefined;
  let next = 0;
  let snapshots: Snapshot[] = [];
  let unreadable: UnreadableObject[] = [];

  const sort = (answer: ObjectAnswer, ref: ObjectRef) => {
    if (answer.kind === "described") {
      const { snapshot } = answer;
      if (isOfPlace(snapshot, store)) snapshots.push(snapshot);
      else unreadable.push({ ref, name: snapshot.name, why: "other-project" });
      return;
    }
    const why = reasonOf(answer.error.facts);
    if (why) unreadable.push({ ref, name: undefined, why });
    else {
      unread.push(ref);
      error ??= answer.error;
    }
  };
  const add = () => {
    if (snapshots.length > 0) store.addObjects(snapshots);
    if (unreadable.length > 0) store.addUnreadable(unreadable);
    [snapshots, unreadable] = [[], []];
  };
  return {
    take: (latest: DescribeProgress["latest"]) => {
      for (const { at, answer } of latest) answers[at] = answer;
      for (let answer = answers[next]; answer; answer = answers[next]) {
        const ref = refs[next];
        if (ref) sort(answer, ref);
        next += 1;
      }
      const { batch } = store.getState();
      const known = batch.objects.length + batch.unreadable.length;
      if (snapshots.length + unreadable.length > known * SHARE_AT_ONCE) add();
    },
    /** Adds what has come, and gives the refs that weren't read and what was wrong. */
    end: () => {
      for (; next < refs.length; next += 1) {
        const [answer, ref] = [answers[next], refs[next]];
        if (answer && ref) sort(answer, ref);
        else if (ref) unread.push(ref);
      }
      add();
      return { refs: unread, error };
    },
  };
}

/** A batch belongs to one project. Where neither the address nor the platform names one there is nothing to compare. */
function isOfPlace({ project }: Snapshot, store: BatchStore): boolean {
  return store.project === undefined || project === undefined || project === store.project;
}

/** Why an object of its own can't be read, whatever happens to others; undefined where the call failed, which can be repeated. */
function reasonOf(facts: PlatformErrorFacts): UnreadableObject["why"] | undefined {
  if (isTooLarge(facts)) return "unreadable";
  switch (facts.kind) {
    case "not-found":
      return "not-found";
    case "forbidden":
      return "forbidden";
    case "invalid":
      return facts.fault === undefined ? "unreadable" : undefined;
    case "unexpected-answer":
      return OBJECT_FAULTS.has(facts.fault) ? "unreadable" : undefined;
    default:
      return undefined;
  }
}

/** Faults in what an answer says about one object. */
const OBJECT_FAULTS: ReadonlySet<string | undefined> = new Set([
  "duplicate-key",
  "too-deep",
  "not-utf8",
  "wrong-object",
]);

function asPlatformError(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new PlatformError({ kind: "unreachable", sent: "no", fault: "connection", detail });
}
