import { useState } from "react";
import { CodePointsToggle } from "#components/code-points-toggle.tsx";
import { useChangeActions } from "#components/use-change-actions.ts";
import { useDraft } from "#components/use-draft.ts";
import { MERGE, replaceMode, type WriteMode } from "#core/write/request-plan.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { comparisonNames } from "#messages/comparison-messages.ts";
import { comparisonText } from "#messages/compiled/comparison.ts";
import { editText } from "#messages/compiled/edit.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { BareReplace } from "./bare-replace.tsx";
import styles from "./compare-dialog.module.css";
import { ComparisonTable } from "./comparison-table.tsx";
import { WayRequest } from "./way-request.tsx";

export type CompareDialogProps = { readonly store: DraftStore; readonly onClose: () => void };

/**
 * One change set and the two usual ways to write it, the keys on which they differ first. A replace that resets every other
 * key is set apart: nearly every key differs under it, which would bury what the choice is about.
 */
export function CompareDialog({ store, onClose }: CompareDialogProps) {
  const changeSet = useDraft(store, (state) => state.changeSet);
  const base = useDraft(store, ({ draft }) => draft.base);
  const isLocked = useDraft(store, (state) => state.isLocked);
  const [kept, setKept] = useState<readonly string[]>([]);
  const { onRevert } = useChangeActions(store);
  const { platform } = store;
  const [mergeName, replaceName, bareName] = comparisonNames(platform.description.wording);
  const planOf = (mode: WriteMode) => platform.plan(changeSet, base, mode);
  const bareMode = replaceMode(false, kept);
  const ways = [
    { name: mergeName, mode: MERGE, plan: planOf(MERGE) },
    { name: replaceName, mode: replaceMode(true), plan: planOf(replaceMode(true)) },
  ] as const;
  const choose = (mode: WriteMode) => {
    store.setMode(mode);
    onClose();
  };
  return (
    <Dialog
      heading={editText("compare")}
      isToRead
      isWide
      onClose={onClose}
      footer={
        <>
          <CodePointsToggle />
          <Button onClick={onClose}>{comparisonText("close")}</Button>
        </>
      }
    >
      <ComparisonTable ways={ways} onRevert={isLocked ? undefined : onRevert} />
      <div className={styles["requests"]}>
        {ways.map(({ name, mode, plan }) => (
          <WayRequest key={name} name={name} requests={plan.requests} onUse={() => choose(mode)} />
        ))}
      </div>
      <BareReplace
        name={bareName}
        plan={planOf(bareMode)}
        onKeep={(key) => setKept([...kept, key])}
        onUse={() => choose(bareMode)}
      />
    </Dialog>
  );
}
