import type { FoundTable, OnProgress, SourceWish, TableFormat } from "./table-format.ts";

/** A table, with the other formats in which its source could be read. */
export type ReadTable = FoundTable & { readonly formats: readonly TableFormat[] };

/**
 * A source that can be read repeatedly with different wishes. It uses nothing of the page, so it can run in a
 * worker.
 */
export type OpenSource = { read(wish?: SourceWish, onProgress?: OnProgress): Promise<ReadTable> };
