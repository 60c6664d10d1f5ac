import { keysOf } from "#core/batch/batch.ts";
import { type ReadManifest, readOutManifest } from "./manifest-readout.ts";
import { createWorkerReader, type ManifestReader } from "./manifest-worker-reader.ts";
import { type OpenSource, openSource } from "./read-table.ts";
import type { TableSource } from "./table-source.ts";

/** Up to these sizes, reading is faster than starting a worker. */
const INLINE_CHARACTERS = 200_000;
const INLINE_OBJECTS = 10_000;

/** Short texts are read at once. Long ones, files, and whatever is matched to many objects are read in a worker. */
export function createManifestReader(source: TableSource, objectCount: number): ManifestReader {
  const isShort =
    source.kind === "clipboard" && source.text.length + (source.html?.length ?? 0) <= INLINE_CHARACTERS;
  return isShort && objectCount <= INLINE_OBJECTS ? inlineReader(source) : createWorkerReader(source);
}

function inlineReader(source: TableSource): ManifestReader {
  let opened: Promise<OpenSource> | undefined;
  let last: ReadManifest | undefined;
  return {
    read: async (facts, wish, onProgress) => {
      opened ??= openSource(source, { knownKeys: new Set(keysOf(facts.batch)) });
      last = await readOutManifest(await opened, facts, wish, onProgress);
      return last.readout;
    },
    takeOperation: async () => last?.operation,
    close: () => undefined,
  };
}
