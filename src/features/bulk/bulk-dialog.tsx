import type { ReactNode } from "react";
import { useDraft } from "#components/use-draft.ts";
import type { CellChange } from "#core/draft/cell-change.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { changeCount } from "#messages/bulk-messages.ts";
import { bulkText } from "#messages/compiled/bulk.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import styles from "./bulk-dialog.module.css";
import { ProposedChanges } from "./proposed-changes.tsx";
import { useProposals } from "./use-proposals.ts";

export type BulkDialogProps = {
  readonly store: DraftStore;
  readonly heading: string;
  /** What was asked for; its form. */
  readonly children: ReactNode;
  readonly changes: readonly CellChange[];
  /** Why there is nothing to change, where something is wrong with what was asked. */
  readonly problem?: string | undefined;
  readonly onClose: () => void;
};

/** A bulk edit: what is asked for, what that does to each cell, and Apply. Nothing changes before. */
export function BulkDialog({ store, heading, children, changes, problem, onClose }: BulkDialogProps) {
  const draft = useDraft(store, (state) => state.draft);
  const { chosen, isLeftOut, onToggle, apply } = useProposals(store, changes, onClose);
  const reason = problem ?? (chosen.length === 0 ? bulkText("nothing-to-change") : undefined);
  return (
    <Dialog
      heading={heading}
      isWide
      onClose={onClose}
      footer={
        <>
          <output className={styles["count"]} aria-label={bulkText("changes-to-make")}>
            {problem ?? changeCount(chosen.length)}
          </output>
          <Button onClick={onClose}>{bulkText("cancel")}</Button>
          <Button kind="primary" isDisabled={reason !== undefined} disabledReason={reason} onClick={apply}>
            {bulkText("apply")}
          </Button>
        </>
      }
    >
      <div className={styles["body"]}>
        {children}
        {changes.length > 0 ? (
          <ProposedChanges draft={draft} changes={changes} isLeftOut={isLeftOut} onToggle={onToggle} />
        ) : null}
      </div>
    </Dialog>
  );
}
