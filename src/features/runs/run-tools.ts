import type { BatchStore } from "#engine/batch/batch-store.ts";
import type { OpenRun } from "#engine/runs/open-run.ts";
import type { RunStore } from "#engine/runs/run-store.ts";

/** The batch of the project that a run has written to, as far as this tab may write it. */
export type BatchOfRun =
  | { readonly kind: "open"; readonly store: BatchStore }
  /** Another tab edits it. */
  | { readonly kind: "elsewhere" }
  /** No connection of this page reaches its platform with the run's account. */
  | { readonly kind: "unreachable" };

/** Functions of the page that the screens of a run need. */
export type RunTools = {
  readonly store: RunStore;
  readonly batchOf: (run: OpenRun) => Promise<BatchOfRun>;
  /** Shows that batch, which has a new draft now. */
  readonly onDraft: (run: OpenRun) => void;
};
