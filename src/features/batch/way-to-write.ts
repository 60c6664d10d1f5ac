import type { WriteMode } from "#core/write/request-plan.ts";

/** A way to write the batch, by the name that it has in comparisons. */
export type WayToWrite = { readonly name: string; readonly mode: WriteMode };
