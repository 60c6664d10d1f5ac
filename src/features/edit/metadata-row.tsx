import { memo } from "react";
import { useDraft } from "#components/use-draft.ts";
import { useSettledDraft } from "#components/use-settled-draft.ts";
import { findRow, rowState } from "#core/draft/draft.ts";
import { isForeign } from "#core/object/metadata.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { rowMarks } from "#engine/draft/row-marks.ts";
import { editText } from "#messages/compiled/edit.ts";
import { SheetCell, SheetRow } from "#ui/sheet-grid/sheet-row.tsx";
import { CellMeter } from "./cell-meter.tsx";
import { KeyCell } from "./key-cell.tsx";
import { NullButton } from "./null-button.tsx";
import { ValueCell } from "./value-cell.tsx";

export type MetadataRowProps = {
  readonly store: DraftStore;
  readonly rowId: number;
  /** In the list shown, from 0. */
  readonly rowIndex: number;
  readonly rowHeightPx: number;
  readonly isReadOnly: boolean;
};

/** One pair of the draft, or the empty last row. A key stroke in one row renders that row alone. */
export const MetadataRow = memo(function MetadataRow(props: MetadataRowProps) {
  const { store, rowId, rowIndex, rowHeightPx, isReadOnly } = props;
  const row = useDraft(store, ({ draft }) => findRow(draft, rowId));
  const marks = useSettledDraft(store, (settled) => rowMarks(settled, row)).split(" ");
  const { limits } = store.platform.description;
  const key = row?.key ?? "";
  const state = row && rowState(row);
  const isFixed = isReadOnly || row?.isRemoved === true;
  const isIgnored = marks.includes("ignored");
  return (
    <SheetRow
      rowId={rowId}
      rowIndex={rowIndex}
      rowHeightPx={rowHeightPx}
      data={{
        "data-key": row && (row.original?.key ?? row.key),
        "data-state": state,
        "data-row": row ? undefined : "new",
      }}
    >
      <KeyCell
        text={key}
        before={row?.original?.key}
        state={state}
        isReadOnly={isFixed}
        isInvalid={marks.includes("key")}
        isIgnored={isIgnored}
      />
      <SheetCell columnId="key-bytes" columnIndex={1}>
        {row ? (
          <CellMeter label={editText("key-bytes-of", { key })} text={key} byteLimit={limits.keyBytes} />
        ) : null}
      </SheetCell>
      <ValueCell
        rowKey={key}
        value={row?.value ?? ""}
        before={row?.original?.value}
        state={state}
        isReadOnly={isFixed || isForeign(row?.value)}
        isInvalid={marks.includes("value")}
        isIgnored={isIgnored}
      />
      <SheetCell columnId="value-bytes" columnIndex={3}>
        {row && !isForeign(row.value) ? (
          <CellMeter
            label={editText("value-bytes-of", { key })}
            text={row.value}
            byteLimit={limits.valueBytes}
          />
        ) : null}
      </SheetCell>
      <SheetCell columnId="null" columnIndex={4}>
        {row ? (
          <NullButton
            store={store}
            rowId={rowId}
            rowKey={key}
            isPressed={row.isRemoved}
            isReadOnly={isReadOnly}
          />
        ) : null}
      </SheetCell>
    </SheetRow>
  );
});
