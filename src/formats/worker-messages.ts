import type { PackedLines } from "./packed-lines.ts";
import type { PasteAim, PasteReadout, ReadingWish } from "./paste-readout.ts";
import type { TableProblem } from "./table-error.ts";
import type { TableSource } from "./table-source.ts";

/** The page's requests to the worker: first one to open a source, then any number of readings. */
export type WorkerRequest =
  | { readonly kind: "open"; readonly source: TableSource; readonly aim: PasteAim }
  | { readonly kind: "read"; readonly id: number; readonly wish: ReadingWish };

/**
 * The worker's answers to a reading. Lines are sent in slices, so that no message occupies the page for long.
 */
export type WorkerAnswer = { readonly id: number } & (
  | { readonly kind: "progress"; readonly fraction: number }
  | { readonly kind: "lines"; readonly lines: PackedLines }
  | { readonly kind: "done"; readonly readout: Omit<PasteReadout, "lines"> }
  | { readonly kind: "failed"; readonly problem: TableProblem }
);

export const LINES_IN_SLICE = 4000;
