import { useAfterPaint } from "#components/use-settled.ts";
import { MERGE, replaceMode, type WriteMode } from "#core/write/request-plan.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { comparisonNames } from "#messages/comparison-messages.ts";
import { comparisonText } from "#messages/compiled/comparison.ts";
import { editText } from "#messages/compiled/edit.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import styles from "./compare-batch.module.css";
import { ComparedObjects } from "./compared-objects.tsx";
import { ComparedSums } from "./compared-sums.tsx";
import type { WayToWrite } from "./way-to-write.ts";

export type CompareBatchDialogProps = { readonly store: BatchStore; readonly onClose: () => void };

const MODES = [MERGE, replaceMode(true), replaceMode(false)];

/** Compares the ways to write: in sum, and for each object whose outcome differs, with its very requests. */
export function CompareBatchDialog({ store, onClose }: CompareBatchDialogProps) {
  const state = useAfterPaint(store);
  const names = comparisonNames(store.platform.description.wording);
  const ways = MODES.map((mode, index): WayToWrite => ({ name: names[index] ?? "", mode }));
  const choose = (mode: WriteMode) => {
    store.setMode(mode);
    onClose();
  };
  return (
    <Dialog
      heading={editText("compare")}
      isWide
      onClose={onClose}
      footer={<Button onClick={onClose}>{comparisonText("close")}</Button>}
    >
      <ComparedSums state={state} ways={ways} />
      <div className={styles["choices"]}>
        {ways.map(({ name, mode }) => (
          <Button key={name} isDisabled={state.isLocked} onClick={() => choose(mode)}>
            {comparisonText("use", { name })}
          </Button>
        ))}
      </div>
      <ComparedObjects state={state} platform={store.platform} ways={ways.slice(0, 2)} />
    </Dialog>
  );
}
