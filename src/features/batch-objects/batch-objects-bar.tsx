import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { OpenBatch } from "#engine/batch/batches.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";
import { Button } from "#ui/button.tsx";
import { AddObjectsDialog } from "./add-objects-dialog.tsx";
import styles from "./batch-objects.module.css";
import { OpeningRequest } from "./opening-request.tsx";

/** How many objects a batch has, how far they are read, and the button that adds more. While it is shown the batch is open in this tab. */
export function BatchObjectsBar({ open }: { readonly open: OpenBatch }) {
  const count = useStore(open.store, ({ batch }) => batch.objects.length);
  const isLocked = useStore(open.store, (state) => state.isLocked);
  const reading = useStore(open.reading);
  const step = useStore(open.finding, (state) => state.step);
  const sorting = useStore(open.finding, (state) => state.sorting);
  const opening = useStore(open.keeping.opening);
  const [isAdding, setIsAdding] = useState(false);
  const { keeping } = open;
  useEffect(() => {
    void keeping.enter();
    return () => void keeping.leave();
  }, [keeping]);
  const isReading = reading.kind === "reading";
  const isLooking = step.kind === "looking";
  return (
    <div className={styles["bar"]}>
      <span role="status" aria-label={batchObjectsText("objects")} className={styles["count"]}>
        {batchObjectsText("object-count", { count })}
      </span>
      {opening ? (
        <span className={styles["progress"]}>
          <progress
            aria-label={batchObjectsText("opening-stored")}
            max={Math.max(1, opening.total)}
            value={opening.done}
          />
          {batchObjectsText(`opened-${opening.stage}`, opening)}
        </span>
      ) : null}
      {sorting ? (
        <span className={styles["progress"]}>
          <progress
            aria-label={batchObjectsText("reading-list")}
            max={Math.max(1, sorting.total)}
            value={sorting.done}
          />
          {batchObjectsText("read-lines", sorting)}
        </span>
      ) : null}
      {isReading ? (
        <span className={styles["progress"]}>
          <progress
            aria-label={batchObjectsText("reading-objects")}
            max={Math.max(1, reading.total)}
            value={reading.answered}
          />
          {batchObjectsText("read-so-far", { answered: reading.answered, total: reading.total })}
        </span>
      ) : null}
      {isLooking ? (
        <span className={styles["progress"]}>
          <progress aria-label={batchObjectsText("looking-for-objects")} />
          {batchObjectsText("looked-so-far", step.progress)}
        </span>
      ) : null}
      {isReading || isLooking ? (
        <Button
          command="cancel-reading"
          onClick={() => {
            open.cancelFinding();
            open.cancelReading();
          }}
        >
          {batchObjectsText("cancel")}
        </Button>
      ) : null}
      <Button
        command="add-objects"
        isDisabled={isLocked}
        disabledReason={batchObjectsText("locked")}
        onClick={() => setIsAdding(true)}
      >
        {batchObjectsText("add-objects")}
      </Button>
      <OpeningRequest open={open} />
      {isAdding ? <AddObjectsDialog open={open} onClose={() => setIsAdding(false)} /> : null}
    </div>
  );
}
