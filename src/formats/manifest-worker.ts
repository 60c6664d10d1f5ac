import { keysOf } from "#core/batch/batch.ts";
import type { ManifestBatch } from "#core/batch/manifest-choice.ts";
import { type BatchPart, batchOfParts } from "./batch-parts.ts";
import type { ManifestAnswer, ManifestRequest } from "./manifest-messages.ts";
import { type ReadManifest, readOutManifest } from "./manifest-readout.ts";
import { columnsOf, packColumn } from "./packed-operation.ts";
import { type OpenSource, openSource } from "./read-table.ts";
import { tableProblem } from "./table-error.ts";
import type { TableSource } from "./table-source.ts";

let source: TableSource | undefined;
let opened: Promise<OpenSource> | undefined;
let parts: BatchPart[] = [];
/** Absent until the parts that came are put together. */
let batch: ManifestBatch | undefined;
let last: (ReadManifest & { readonly id: number; readonly batch: ManifestBatch }) | undefined;

/** The worker's side of reading a manifest. One worker reads one source. */
export function handleManifestRequest(request: ManifestRequest): void {
  switch (request.kind) {
    case "open-manifest":
      source = request.source;
      break;
    case "begin-batch":
      [parts, batch] = [[], undefined];
      break;
    case "batch-part":
      parts.push(request.part);
      break;
    case "read-manifest":
      batch ??= batchOfParts(parts);
      void read(request, batch);
      break;
    case "take-operation":
      takeOperation(request);
      break;
  }
}

async function read(
  { id, known, wish }: Extract<ManifestRequest, { kind: "read-manifest" }>,
  against: ManifestBatch,
): Promise<void> {
  if (!source) return;
  try {
    opened ??= openSource(source, { knownKeys: new Set(keysOf(against)) });
    const onProgress = (fraction: number) => send({ id, kind: "progress", fraction });
    const facts = { ...known, batch: against };
    const read = await readOutManifest(await opened, facts, wish, onProgress);
    // An earlier reading may end after a later one.
    if (!last || last.id < id) last = { ...read, id, batch: against };
    send({ id, kind: "done", readout: read.readout });
  } catch (error) {
    send({ id, kind: "failed", problem: tableProblem(error) });
  }
}

function takeOperation({ id, readingId }: Extract<ManifestRequest, { kind: "take-operation" }>): void {
  if (last?.id !== readingId) {
    send({ id, kind: "failed", problem: { code: "unreadable" } });
    return;
  }
  for (const column of columnsOf(last.operation)) {
    send({ id, kind: "column", column: packColumn(column, last.batch.rows) });
  }
  send({ id, kind: "taken" });
}

function send(message: ManifestAnswer): void {
  postMessage(message);
}
