import { OBJECT_SCOPES, type ObjectScope, type ScopeSizes } from "#engine/batch/object-scope.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { shownNumber } from "#messages/message-format.ts";
import { SegmentedRadio } from "#ui/segmented-radio.tsx";
import styles from "./verb-dialog.module.css";

export type ScopeFieldProps = {
  readonly sizes: ScopeSizes;
  readonly scope: ObjectScope;
  readonly onChoose: (scope: ObjectScope) => void;
};

/** The objects that something is done to: all, those shown, or those selected, each with its number. */
export function ScopeField({ sizes, scope, onChoose }: ScopeFieldProps) {
  const options = OBJECT_SCOPES.map((value) => ({
    value,
    name: batchVerbsText(`scope-${value}`),
    description: scopeSize(sizes, value),
  }));
  return (
    <div className={styles["group"]}>
      <span className={styles["groupName"]} aria-hidden="true">
        {batchVerbsText("objects")}
      </span>
      <SegmentedRadio label={batchVerbsText("objects")} options={options} value={scope} onChange={onChoose} />
    </div>
  );
}

function scopeSize(sizes: ScopeSizes, scope: ObjectScope): string {
  const objects = batchVerbsText("scope-size", { count: sizes[scope] });
  const { hidden } = sizes;
  return scope === "selected" && hidden > 0
    ? batchVerbsText("scope-hidden", { objects, hidden: shownNumber(hidden) })
    : objects;
}
