import type { FoundTable, OnProgress, SourceWish, TableFormat } from "./table-format.ts";

/** A table, and the formats in which its source could be read instead. */
export type ReadTable = FoundTable & { readonly formats: readonly TableFormat[] };

/** Whatever can be read again as it is wished. Nothing in it touches a page: it runs in a worker as well. */
export type OpenSource = { read(wish?: SourceWish, onProgress?: OnProgress): Promise<ReadTable> };
