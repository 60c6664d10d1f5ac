import type { ManifestBatch, ManifestFacts } from "#core/batch/manifest-choice.ts";
import type { ColumnTexts, Operation } from "#core/batch/operation.ts";
import { batchParts } from "./batch-parts.ts";
import type { ManifestAnswer, ManifestRequest } from "./manifest-messages.ts";
import type { ManifestReadout, ManifestWish } from "./manifest-readout.ts";
import { manifestOperation, unpackColumn } from "./packed-operation.ts";
import { startTableWorker } from "./start-worker.ts";
import { TableError } from "./table-error.ts";
import type { OnProgress } from "./table-format.ts";
import type { TableSource } from "./table-source.ts";

/** Reads one source as a manifest, again after each change of what is wished or known. */
export type ManifestReader = {
  /** Rejects with `TableError`. A reading that is replaced by the next one, or ended by `close`, never settles. */
  read(facts: ManifestFacts, wish: ManifestWish, onProgress?: OnProgress): Promise<ManifestReadout>;
  /** The operation that Apply carries out, by the last reading that was done; undefined where it would do nothing. */
  takeOperation(): Promise<Operation | undefined>;
  /** Stops the reading under way. */
  close(): void;
};

/** A reading, or the taking of its operation. The one that began last is the only one whose answers count. */
type Task = {
  readonly id: number;
  readonly onAnswer: (answer: ManifestAnswer) => void;
  readonly onFailure: (error: TableError) => void;
};

type Thread = {
  readonly worker: Worker;
  /** The batch that was sent last, or is being sent until `sending` settles. */
  batch: ManifestBatch | undefined;
  sending: Promise<void>;
  /** The last reading that was done. */
  done: { readonly id: number; readonly ids: readonly string[] } | undefined;
};

/** Reads in a worker, which begins at the first reading and ends with `close` or a failure. */
export function createWorkerReader(source: TableSource): ManifestReader {
  let thread: Thread | undefined;
  let task: Task | undefined;
  let lastId = 0;
  const close = () => {
    thread?.worker.terminate();
    [thread, task] = [undefined, undefined];
  };
  const fail = (error: TableError) => {
    const failed = task;
    close();
    failed?.onFailure(error);
  };
  const begin = (onAnswer: Task["onAnswer"], onFailure: Task["onFailure"]): number => {
    lastId += 1;
    task = { id: lastId, onAnswer, onFailure };
    return lastId;
  };
  const start = (): Thread => {
    const worker = startTableWorker();
    worker.onmessage = ({ data }: MessageEvent<ManifestAnswer>) => {
      if (data.id !== task?.id) return;
      if (data.kind === "failed") fail(new TableError(data.problem));
      else task.onAnswer(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(new TableError({ code: "unreadable" }));
    };
    send(worker, { kind: "open-manifest", source });
    return { worker, batch: undefined, sending: Promise.resolve(), done: undefined };
  };
  return {
    read: ({ batch, ...known }, wish, onProgress) =>
      new Promise((resolve, reject) => {
        thread ??= start();
        const reading = thread;
        const id = begin((answer) => {
          if (answer.kind === "progress") onProgress?.(answer.fraction);
          if (answer.kind !== "done") return;
          reading.done = { id, ids: batch.ids };
          resolve(answer.readout);
        }, reject);
        if (reading.batch !== batch) {
          reading.batch = batch;
          reading.sending = reading.sending.then(() => sendBatch(reading, batch));
        }
        void reading.sending.then(() => {
          if (task?.id === id) send(reading.worker, { kind: "read-manifest", id, known, wish });
        });
      }),
    takeOperation: () =>
      new Promise((resolve, reject) => {
        const done = thread?.done;
        if (!thread || !done) {
          reject(new TableError({ code: "unreadable" }));
          return;
        }
        const columns: ColumnTexts[] = [];
        const id = begin((answer) => {
          if (answer.kind === "column") columns.push(unpackColumn(answer.column, done.ids));
          if (answer.kind === "taken") resolve(manifestOperation(columns));
        }, reject);
        send(thread.worker, { kind: "take-operation", id, readingId: done.id });
      }),
    close,
  };
}

/** So many objects and values are sent without a pause: copying them takes some milliseconds. */
const ITEMS_AT_ONCE = 10_000;

/** Sends a batch in parts, and lets the page do other things in between. Stops once another batch is to be sent. */
async function sendBatch(thread: Thread, batch: ManifestBatch): Promise<void> {
  send(thread.worker, { kind: "begin-batch" });
  let itemCount = 0;
  for (const part of batchParts(batch)) {
    send(thread.worker, { kind: "batch-part", part });
    itemCount += part.kind === "objects" ? part.objects.length : part.column.dictionary.values.length;
    if (itemCount < ITEMS_AT_ONCE) continue;
    itemCount = 0;
    await nextTask();
    if (thread.batch !== batch) return;
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function send(worker: Worker, request: ManifestRequest): void {
  worker.postMessage(request);
}
