import type { PasteLine } from "#core/paste/paste-plan.ts";
import { unpackLines } from "./packed-lines.ts";
import { factsOf, type PasteAim, type PasteReadout, type ReadingWish, readOut } from "./paste-readout.ts";
import { type OpenSource, openSource } from "./read-table.ts";
import { startTableWorker } from "./start-worker.ts";
import { TableError } from "./table-error.ts";
import type { OnProgress } from "./table-format.ts";
import type { TableSource } from "./table-source.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages.ts";

/** Reads one source, again after each change of the reading. */
export type PasteReader = {
  /**
   * Rejects with `TableError`. A reading that is replaced by the next one, or ended by `close`, never
   * settles.
   */
  read(wish: ReadingWish, onProgress?: OnProgress): Promise<PasteReadout>;
  /** Stops the reading under way. A later `read` begins anew. */
  close(): void;
};

/** Up to this length, reading is faster than starting a worker. */
const INLINE_CHARACTERS = 200_000;

/**
 * Small texts are read at once, large ones and files in a worker. HTML beside a text counts towards its
 * length.
 */
export function createPasteReader(source: TableSource, aim: PasteAim): PasteReader {
  return isSmall(source) ? inlineReader(source, aim) : workerReader(source, aim);
}

function isSmall(source: TableSource): boolean {
  if (source.kind === "file") return false;
  return source.text.length + (source.html?.length ?? 0) <= INLINE_CHARACTERS;
}

function inlineReader(source: TableSource, aim: PasteAim): PasteReader {
  let opened: Promise<OpenSource> | undefined;
  return {
    read: async (wish, onProgress) => {
      opened ??= openSource(source, factsOf(aim));
      return readOut(await opened, aim, wish, onProgress);
    },
    close: () => undefined,
  };
}

function workerReader(source: TableSource, aim: PasteAim): PasteReader {
  let worker: Worker | undefined;
  let lastId = 0;
  const start = () => {
    const started = startTableWorker();
    send(started, { kind: "open", source, aim });
    return started;
  };
  const close = () => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    read: (wish, onProgress) =>
      new Promise((resolve, reject) => {
        const reader = worker ?? start();
        worker = reader;
        lastId += 1;
        const id = lastId;
        const lines: PasteLine[] = [];
        const fail = (error: TableError) => {
          close();
          reject(error);
        };
        reader.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
          if (data.id !== id) return;
          if (data.kind === "progress") onProgress?.(data.fraction);
          if (data.kind === "lines") unpackLines(data.lines, lines);
          if (data.kind === "done") resolve({ ...data.readout, lines });
          if (data.kind === "failed") fail(new TableError(data.problem));
        };
        reader.onerror = (event) => {
          event.preventDefault();
          fail(new TableError({ code: "unreadable" }));
        };
        send(reader, { kind: "read", id, wish });
      }),
    close,
  };
}

function send(worker: Worker, request: WorkerRequest): void {
  worker.postMessage(request);
}
