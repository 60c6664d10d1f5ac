import { useEffect, useState } from "react";
import { ReadError } from "#components/read-error.tsx";
import { type BatchStore, operationTools } from "#engine/batch/batch-store.ts";
import { draftOfUndo } from "#engine/runs/new-draft.ts";
import type { OpenRun } from "#engine/runs/open-run.ts";
import { readForUndo } from "#engine/runs/read-for-undo.ts";
import type { RunEntry } from "#engine/runs/run-encoding.ts";
import type { ItemUndo } from "#engine/runs/undo-run.ts";
import { runsText } from "#messages/compiled/runs.ts";
import { batchHindrance } from "#messages/runs-messages.ts";
import { isAbortError } from "#platforms/abort.ts";
import { PlatformError } from "#platforms/errors.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./run-region.module.css";
import type { RunTools } from "./run-tools.ts";
import { UndoSummary } from "./undo-summary.tsx";

export type UndoRunDialogProps = {
  readonly run: OpenRun;
  /** Only these objects of the run, by their numbers; all of them when absent. */
  readonly items: readonly number[] | undefined;
  readonly tools: RunTools;
  readonly onClose: () => void;
};

type Step =
  | { readonly kind: "reading"; readonly answered: number; readonly total: number }
  | { readonly kind: "failed"; readonly error: PlatformError }
  | { readonly kind: "hindered"; readonly why: "elsewhere" | "unreachable" }
  | { readonly kind: "storage" }
  | {
      readonly kind: "read";
      readonly store: BatchStore;
      readonly undos: readonly ItemUndo[];
      readonly entries: readonly RunEntry[];
    };

/** Takes a run or some of its objects back, as a new draft on what the objects hold now. Nothing is sent. */
export function UndoRunDialog({ run, items, tools, onClose }: UndoRunDialogProps) {
  const [step, setStep] = useState<Step>({ kind: "reading", answered: 0, total: 0 });
  const [tries, setTries] = useState(0);
  const connection = run.connection();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try reads everything again
  useEffect(() => {
    const own = new AbortController();
    const read = async () => {
      const batch = await tools.batchOf(run);
      if (batch.kind !== "open") return setStep({ kind: "hindered", why: batch.kind });
      if (!connection) return;
      const all = await tools.store.entriesOf(run.id);
      const entries = items ? all.filter(({ entry }) => items.includes(entry.sequence)) : all;
      setStep({ kind: "reading", answered: 0, total: entries.length });
      const undos = await readForUndo(connection.platform, entries, {
        signal: own.signal,
        onProgress: (answered, total) => {
          if (!own.signal.aborted) setStep({ kind: "reading", answered, total });
        },
      });
      if (!own.signal.aborted) setStep({ kind: "read", store: batch.store, undos, entries });
    };
    read().catch((error: unknown) => {
      if (own.signal.aborted || isAbortError(error)) return;
      setStep(error instanceof PlatformError ? { kind: "failed", error } : { kind: "storage" });
    });
    return () => own.abort();
  }, [run, items, connection, tools, tries]);

  if (step.kind !== "read") {
    return (
      <Dialog
        heading={runsText("undo-heading")}
        onClose={onClose}
        footer={<Button onClick={onClose}>{runsText("cancel")}</Button>}
      >
        {step.kind === "reading" ? (
          <div className={styles["head"]}>
            <progress
              aria-label={runsText("undo-reading")}
              value={step.answered}
              max={Math.max(1, step.total)}
            />
            <span>{runsText("undo-reading")}</span>
          </div>
        ) : null}
        {step.kind === "failed" && connection ? (
          <ReadError error={step.error} connection={connection} onRetry={() => setTries(tries + 1)} />
        ) : null}
        {step.kind === "hindered" ? (
          <Notice tone="warn">{batchHindrance(step.why, run.getState().stored)}</Notice>
        ) : null}
        {step.kind === "storage" ? <Notice tone="warn">{runsText("runs-unreadable")}</Notice> : null}
      </Dialog>
    );
  }
  const { store } = step;
  const undone = draftOfUndo(store.getState().draft, step.undos, operationTools(store.platform));
  const isNothing = step.undos.every((undo) => !bringsBack(undo, undone.busy));
  return (
    <Dialog
      heading={runsText("undo-heading")}
      isToRead
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{runsText("cancel")}</Button>
          <Button
            data-autofocus
            kind="primary"
            isDisabled={isNothing}
            disabledReason={runsText("undo-nothing")}
            onClick={() => {
              const { mode } = store.getState();
              store.load(undone.draft, mode);
              onClose();
              tools.onDraft(run);
            }}
          >
            {runsText("open-draft")}
          </Button>
        </>
      }
    >
      <UndoSummary undos={step.undos} entries={step.entries} undone={undone} />
    </Dialog>
  );
}

function bringsBack(undo: ItemUndo, busy: readonly string[]): boolean {
  if (undo.kind !== "possible" || busy.includes(undo.draft.base.ref.objectId)) return false;
  const { added, updated, removed } = undo.changeSet;
  return added.size + updated.size + removed.size > 0;
}
