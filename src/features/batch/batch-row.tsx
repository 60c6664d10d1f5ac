import { memo } from "react";
import { useStore } from "zustand";
import { useBatch } from "#components/use-batch.ts";
import { useSettled } from "#components/use-settled.ts";
import { formatAddress } from "#core/address/address.ts";
import { type Batch, cellState, describedAt, isWritable, wantedAt } from "#core/batch/batch.ts";
import { codeAt } from "#core/batch/codes.ts";
import type { RowState } from "#core/batch/effects.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { objectTour } from "#engine/batch/object-tour.ts";
import { settings } from "#engine/storage/settings.ts";
import { objectStateWord } from "#messages/batch-messages.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { SheetCell, SheetRow } from "#ui/sheet-grid/sheet-row.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { BatchCell } from "./batch-cell.tsx";
import { NAME_COLUMN, SELECT_COLUMN, STATE_COLUMN } from "./batch-columns.ts";
import styles from "./batch-row.module.css";

/** A key's column that is in view. */
export type ShownKey = {
  readonly columnId: string;
  /** Among all columns, from 0. */
  readonly columnIndex: number;
  readonly key: string;
  /** How many characters are sure to fit. */
  readonly capacity: number;
};

export type BatchRowProps = {
  readonly store: BatchStore;
  /** The object's row in the batch. */
  readonly row: number;
  /** In the list shown, from 0. */
  readonly rowIndex: number;
  readonly rowHeightPx: number;
  readonly keys: readonly ShownKey[];
  readonly isLocked: boolean;
  /** Would the write leave keys that are to be removed? */
  readonly isIgnored: boolean;
  readonly onSelect: (row: number, isSelected: boolean, reaches: boolean) => void;
};

const GLYPHS: Readonly<Record<RowState, string>> = {
  same: "",
  changed: "~",
  "too-long": "!",
  blocked: "!",
  "read-only": "⊘",
};

/** One object. A key stroke in one of its cells renders that cell alone. */
export const BatchRow = memo(function BatchRow(props: BatchRowProps) {
  const { store, row, rowIndex, rowHeightPx, keys, isLocked, isIgnored, onSelect } = props;
  // The row renders when one of its cells in view changes, and each cell when its own props do.
  useBatch(store, ({ batch }) => codesInView(batch, row, keys));
  const state = useSettled(store, ({ states }) => states[row] ?? "same");
  const isSelected = useBatch(store, ({ batch, selected }) => selected.has(batch.ids[row] ?? ""));
  const nearPercent = useStore(settings, (chosen) => chosen.nearPercent);
  const { batch } = store.getState();
  const object = batch.objects[row];
  if (!object) return null;
  const { ref, name } = object;
  const isReadOnly = isLocked || !isWritable(object);
  const focusable = (column: string) => ({ "data-row-id": row, "data-column": column, tabIndex: -1 });
  const { valueBytes } = store.platform.description.limits;
  return (
    <SheetRow
      rowId={row}
      rowIndex={rowIndex}
      rowHeightPx={rowHeightPx}
      data={{ "data-object": ref.objectId, "data-state": shownState(state) }}
    >
      <SheetCell columnId={SELECT_COLUMN} columnIndex={0}>
        <input
          type="checkbox"
          className={styles["box"]}
          aria-label={batchText("select", { name })}
          checked={isSelected}
          onChange={() => undefined}
          onClick={({ shiftKey }) => onSelect(row, !isSelected, shiftKey)}
          {...focusable(SELECT_COLUMN)}
        />
      </SheetCell>
      <SheetCell columnId={STATE_COLUMN} columnIndex={1}>
        {state === "same" ? null : (
          <span className={styles["state"]} data-object-state={state} title={objectStateWord(state)}>
            <span aria-hidden="true">{GLYPHS[state]}</span>
            <VisuallyHidden>{objectStateWord(state)}</VisuallyHidden>
          </span>
        )}
      </SheetCell>
      <SheetCell columnId={NAME_COLUMN} columnIndex={2}>
        <a
          className={styles["name"]}
          href={formatAddress({ kind: "object", ref })}
          title={batchText("open-object", { name })}
          onClick={() => objectTour.setState({ batch: store, separate: undefined })}
          {...focusable(NAME_COLUMN)}
        >
          <bdi>{name}</bdi>
        </a>
      </SheetCell>
      {keys.map(({ columnId, columnIndex, key, capacity }) => (
        <BatchCell
          key={columnId}
          columnId={columnId}
          columnIndex={columnIndex}
          cellKey={key}
          objectName={name}
          state={cellState(batch, row, key)}
          value={wantedAt(batch, row, key)}
          before={describedAt(batch, row, key)}
          isReadOnly={isReadOnly}
          isIgnored={isIgnored}
          byteLimit={valueBytes}
          nearPercent={nearPercent}
          capacity={capacity}
        />
      ))}
    </SheetRow>
  );
});

/** One string for all that the cells in view show of the batch. */
function codesInView({ columns }: Batch, row: number, keys: readonly ShownKey[]): string {
  let codes = "";
  for (const { key } of keys) {
    const column = columns.get(key);
    if (column) codes += `${codeAt(column.base, row)}:${codeAt(column.now, row)}`;
    codes += ",";
  }
  return codes;
}

function shownState(state: RowState): "same" | "changed" | "blocked" {
  if (state === "too-long" || state === "blocked") return "blocked";
  return state === "changed" ? "changed" : "same";
}
