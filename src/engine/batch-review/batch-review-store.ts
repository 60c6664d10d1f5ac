import { createStore, type StoreApi } from "zustand/vanilla";
import { changeSetOfRow, snapshotOfRow } from "#core/batch/row-changes.ts";
import type { WriteMode } from "#core/write/request-plan.ts";
import { isAbortError } from "#platforms/abort.ts";
import { PlatformError } from "#platforms/errors.ts";
import { refOfCopy } from "#submission/describe-again.ts";
import { type BatchStore, operationTools } from "../batch/batch-store.ts";
import type { Side } from "../draft/conflicts.ts";
import { rememberFor } from "../remember.ts";
import type { OpenRun } from "../runs/open-run.ts";
import type { RunConnection } from "../runs/run-connection.ts";
import type { Runs } from "../runs/runs.ts";
import { type StorageError, storageErrorOf } from "../storage/storage-error.ts";
import { followRun, type WhileWriting } from "./follow-run.ts";
import { NO_CHOICES, type ReviewChoices, withMember } from "./review-choices.ts";
import { createReviewViewer, type ReviewSource, type ReviewView } from "./review-view.ts";
import { judgeObject, type ObjectToReview, type ReviewedObject } from "./reviewed-object.ts";

/** The progress of the review of a batch. */
export type BatchReviewStep =
  | { readonly kind: "closed" }
  | { readonly kind: "reading"; readonly answered: number; readonly total: number }
  /** The code of the calls for many objects couldn't be loaded. */
  | { readonly kind: "failed"; readonly error: PlatformError }
  | { readonly kind: "reviewing" }
  /** All plans are being written down on this device. */
  | { readonly kind: "starting" };

export type BatchReviewState = {
  readonly step: BatchReviewStep;
  readonly source: ReviewSource;
  /** Why a run couldn't be written down, so that nothing of it was sent. */
  readonly storageError: StorageError | undefined;
};

/** The review of a batch: every object concerned is described afresh, and what is shown is submitted as a run. */
export type BatchReview = StoreApi<BatchReviewState> & {
  /** Describe the changed objects afresh and open. */
  open(): Promise<void>;
  /** Describe again those that couldn't be read. */
  readAgain(): Promise<void>;
  /** Also stops the reading. Not while a run is being written down. */
  close(): void;
  includeObject(id: string, isIncluded: boolean): void;
  includeChange(id: string, isIncluded: boolean): void;
  choose(side: Side, ids: readonly string[]): void;
  removeByReplace(isReplaced: boolean): void;
  /** All that is shown, computed once for each state. Undefined before the objects are read. */
  view(state: BatchReviewState): ReviewView | undefined;
  /** Begin a run with the plans that are shown. Gives the run, or nothing when that failed. */
  submit(reason: string): Promise<OpenRun | undefined>;
};

export type BatchReviewEffects = {
  readonly runs: Pick<Runs, "start">;
  readonly whileWriting: WhileWriting;
};

const NO_SOURCE: ReviewSource = { objects: [], mode: { kind: "merge" }, choices: NO_CHOICES };

export function createBatchReview(
  batches: BatchStore,
  connection: RunConnection,
  { runs, whileWriting }: BatchReviewEffects,
): BatchReview {
  const store = createStore<BatchReviewState>(() => ({
    step: { kind: "closed" },
    source: NO_SOURCE,
    storageError: undefined,
  }));
  const { platform } = connection;
  let reading: AbortController | undefined;
  let viewer: ReturnType<typeof createReviewViewer> | undefined;
  const viewOf = rememberFor((source: ReviewSource) => viewer?.view(source));

  const read = async (
    wanted: readonly ObjectToReview[],
    mode: WriteMode,
    onRead: (objects: readonly ReviewedObject[]) => void,
  ) => {
    reading?.abort();
    const own = new AbortController();
    reading = own;
    store.setState({
      step: { kind: "reading", answered: 0, total: wanted.length },
      storageError: undefined,
    });
    try {
      const bulk = await platform.bulk();
      const ownViewer = createReviewViewer(platform, bulk);
      viewer = ownViewer;
      const objects: ReviewedObject[] = [];
      await bulk.describeMany(
        wanted.map(({ base }) => refOfCopy(base)),
        {
          withAccess: true,
          signal: own.signal,
          onProgress: ({ answered, total, latest }) => {
            if (own.signal.aborted) return;
            for (const { at, answer } of latest) {
              const object = wanted[at];
              if (!object) continue;
              const judged = judgeObject(object, answer);
              ownViewer.prepare(judged, mode, NO_CHOICES);
              objects[at] = judged;
            }
            store.setState({ step: { kind: "reading", answered, total } });
          },
        },
      );
      if (!own.signal.aborted) onRead(objects);
    } catch (error) {
      if (own.signal.aborted || isAbortError(error)) return;
      store.setState({ step: { kind: "failed", error: asPlatformError(error) } });
    }
  };

  const reviewing = (source: ReviewSource) => store.setState({ step: { kind: "reviewing" }, source });

  /** Choices change nothing while the objects are read or a run is written down. */
  const choose = (change: (choices: ReviewChoices) => Partial<ReviewChoices>) =>
    store.setState((state) => {
      if (state.step.kind !== "reviewing") return state;
      const { source } = state;
      return { source: { ...source, choices: { ...source.choices, ...change(source.choices) } } };
    });

  const submit = async (reason: string): Promise<OpenRun | undefined> => {
    const state = store.getState();
    const view = viewOf(state.source);
    if (state.step.kind !== "reviewing" || !view || view.plans.length === 0) return undefined;
    store.setState({ step: { kind: "starting" }, storageError: undefined });
    try {
      const { plans } = view;
      const run = await runs.start({ connection, project: batches.project, reason, plans });
      takeTheirs(batches, view, state.source.choices);
      followRun(run, batches, operationTools(platform), whileWriting);
      store.setState({ step: { kind: "closed" }, source: NO_SOURCE });
      return run;
    } catch (error) {
      store.setState({ step: { kind: "reviewing" }, storageError: storageErrorOf(error) });
      return undefined;
    }
  };

  return {
    ...store,
    view: ({ source }) => (source === NO_SOURCE ? undefined : viewOf(source)),
    open: async () => {
      if (store.getState().step.kind === "starting") return;
      const { mode } = batches.getState();
      const wanted = objectsToReview(batches);
      await read(wanted, mode, (objects) => reviewing({ objects, mode, choices: NO_CHOICES }));
    },
    readAgain: async () => {
      const { source, step } = store.getState();
      if (step.kind !== "reviewing") return;
      const unread = new Set(source.objects.filter(({ kind }) => kind === "unread").map(({ id }) => id));
      const wanted = objectsToReview(batches).filter(({ id }) => unread.has(id));
      await read(wanted, source.mode, (objects) => {
        const byId = new Map(objects.map((object) => [object.id, object]));
        reviewing({ ...source, objects: source.objects.map((object) => byId.get(object.id) ?? object) });
      });
    },
    close: () => {
      if (store.getState().step.kind === "starting") return;
      reading?.abort();
      store.setState({ step: { kind: "closed" }, source: NO_SOURCE });
    },
    includeObject: (id, isIncluded) =>
      choose(({ excludedObjects }) => ({ excludedObjects: withMember(excludedObjects, id, !isIncluded) })),
    includeChange: (id, isIncluded) =>
      choose(({ excludedChanges }) => ({ excludedChanges: withMember(excludedChanges, id, !isIncluded) })),
    choose: (side, ids) =>
      choose(({ sides }) => ({ sides: new Map([...sides, ...ids.map((id) => [id, side] as const)]) })),
    removeByReplace: (removesByReplace) => choose(() => ({ removesByReplace })),
    submit,
  };
}

/** The objects of a batch with changes that nothing blocks. */
function objectsToReview(batches: BatchStore): readonly ObjectToReview[] {
  const { batch, states } = batches.getState();
  return batch.ids.flatMap((id, row) => {
    const base = states[row] === "changed" ? snapshotOfRow(batch, row) : undefined;
    return base ? [{ id, base, changeSet: changeSetOfRow(batch, row) }] : [];
  });
}

/** Changes that gave way to others' are no longer wanted, so that the next review doesn't bring them back. */
function takeTheirs(batches: BatchStore, { conflicts }: ReviewView, { sides }: ReviewChoices): void {
  const idsByKey = new Map<string, string[]>();
  for (const { id, change } of conflicts) {
    if (sides.get(id) !== "theirs") continue;
    for (const { key } of change.conflicts) idsByKey.set(key, [...(idsByKey.get(key) ?? []), id]);
  }
  for (const [key, ids] of idsByKey) batches.apply({ verb: "revert", keys: [key], ids });
}

function asPlatformError(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  const detail = "a part of this page couldn't be loaded";
  const facts = { kind: "unreachable", sent: "no", fault: "connection", detail } as const;
  return new PlatformError(facts, { cause: error });
}
