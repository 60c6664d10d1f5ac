import type { ManifestFacts } from "#core/batch/manifest-choice.ts";
import type { BatchPart } from "./batch-parts.ts";
import type { ManifestReadout, ManifestWish } from "./manifest-readout.ts";
import type { PackedColumn } from "./packed-operation.ts";
import type { TableProblem } from "./table-error.ts";
import type { TableSource } from "./table-source.ts";

/** All that is known besides the batch, which is sent in parts. */
export type KnownKeys = Omit<ManifestFacts, "batch">;

/**
 * The page's requests to the worker: a source, then a batch in parts and any number of readings against it, then another
 * batch, and so on.
 */
export type ManifestRequest =
  | { readonly kind: "open-manifest"; readonly source: TableSource }
  | { readonly kind: "begin-batch" }
  | { readonly kind: "batch-part"; readonly part: BatchPart }
  | {
      readonly kind: "read-manifest";
      readonly id: number;
      readonly known: KnownKeys;
      readonly wish: ManifestWish;
    }
  /** Asks for the operation of a reading, which must be the last one. */
  | { readonly kind: "take-operation"; readonly id: number; readonly readingId: number };

/** The worker's answers. The columns of an operation are sent one by one. */
export type ManifestAnswer = { readonly id: number } & (
  | { readonly kind: "progress"; readonly fraction: number }
  | { readonly kind: "done"; readonly readout: ManifestReadout }
  | { readonly kind: "column"; readonly column: PackedColumn }
  | { readonly kind: "taken" }
  | { readonly kind: "failed"; readonly problem: TableProblem }
);
