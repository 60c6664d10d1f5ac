import { memo } from "react";
import { useStore } from "zustand";
import { MetadataText } from "#components/metadata-text.tsx";
import { useDraft } from "#components/use-draft.ts";
import { findRow, type Row, rowState } from "#core/draft/draft.ts";
import type { CellName } from "#core/draft/edit.ts";
import { byteLevel } from "#core/object/limits.ts";
import { isForeign, type MetadataValue } from "#core/object/metadata.ts";
import { isPlainText } from "#core/text/invisible.ts";
import { inputText } from "#core/text/splice-text.ts";
import { utf8Length } from "#core/text/utf8.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { cellIssues } from "#engine/draft/issues-by-cell.ts";
import { settings } from "#engine/storage/settings.ts";
import { editText } from "#messages/compiled/edit.ts";
import { valuesText } from "#messages/compiled/values.ts";
import { rowStateGlyph, rowStateWord } from "#messages/plan-messages.ts";
import { foreignNote } from "#messages/value-messages.ts";
import { ByteMeter } from "#ui/byte-meter.tsx";
import { SheetCell, SheetRow } from "#ui/sheet-grid/sheet-row.tsx";
import { TextCell } from "#ui/sheet-grid/text-cell.tsx";
import styles from "./metadata-row.module.css";

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
  const { limits } = store.platform.description;
  const value = row && shownText(row.value);
  const state = row && rowState(row);
  const key = row?.key ?? "";
  const isIgnored = useDraft(store, ({ plan }) => row?.isRemoved === true && ignoresRemovalOf(plan, row));
  return (
    <SheetRow
      rowId={rowId}
      rowIndex={rowIndex}
      rowHeightPx={rowHeightPx}
      data={{ "data-key": row && (row.original?.key ?? row.key), "data-state": state }}
    >
      <SheetCell columnId="key" columnIndex={0}>
        <span className={styles["glyph"]} aria-hidden="true" data-row-handle={row && ""}>
          {state && rowStateGlyph(state)}
        </span>
        <Cell
          {...props}
          row={row}
          cell="key"
          isIgnored={isIgnored}
          text={key}
          name={row ? editText("nth-key", { number: `${rowIndex + 1}` }) : editText("new-key")}
        />
        {row?.original && row.original.key !== key && !row.isRemoved ? (
          <Was value={row.original.key} />
        ) : null}
      </SheetCell>
      <SheetCell columnId="key-bytes" columnIndex={1}>
        {row ? (
          <Meter label={editText("key-bytes-of", { key })} text={key} byteLimit={limits.keyBytes} />
        ) : null}
      </SheetCell>
      <SheetCell columnId="value" columnIndex={2}>
        <Cell
          {...props}
          row={row}
          cell="value"
          isIgnored={isIgnored}
          text={value ?? ""}
          name={row ? editText("value-of", { key }) : editText("new-value")}
          isReadOnly={isReadOnly || isForeign(row?.value)}
        />
        <ValueNote row={row} isIgnored={isIgnored} />
      </SheetCell>
      <SheetCell columnId="value-bytes" columnIndex={3}>
        {row && !isForeign(row.value) ? (
          <Meter label={editText("value-bytes-of", { key })} text={row.value} byteLimit={limits.valueBytes} />
        ) : null}
      </SheetCell>
      <SheetCell columnId="null" columnIndex={4}>
        {row ? (
          <button
            type="button"
            className={styles["null"]}
            data-row-id={rowId}
            data-column="null"
            tabIndex={-1}
            aria-label={editText("null-of", { key })}
            aria-pressed={row.isRemoved}
            aria-disabled={isReadOnly || undefined}
            onClick={() => isReadOnly || store.toggleRemoved(rowId)}
          >
            ∅
          </button>
        ) : null}
      </SheetCell>
    </SheetRow>
  );
});

type CellProps = MetadataRowProps & {
  readonly row: Row | undefined;
  readonly cell: CellName;
  readonly text: string;
  readonly name: string;
  /** Would the write leave the key of a row that is marked for removal? */
  readonly isIgnored: boolean;
};

function Cell({ store, rowId, row, cell, text, name, isReadOnly, isIgnored }: CellProps) {
  const isBlocked = useDraft(store, ({ issues }) =>
    cellIssues(issues, rowId, cell).some(({ severity }) => severity === "block"),
  );
  const state = row && rowState(row);
  return (
    <TextCell
      rowId={rowId}
      columnId={cell}
      name={name}
      text={inputText(text)}
      isReadOnly={isReadOnly || row?.isRemoved === true}
      isInvalid={isBlocked}
      {...(row ? {} : { placeholder: name })}
      {...(state && state !== "same" ? { description: rowStateWord(state, isIgnored) } : {})}
      atRest={row && needsMarks(text, cell) ? <MetadataText value={text} isOneLine /> : undefined}
      onType={(typed, session) => store.typeInCell(rowId, cell, typed, session)}
      onLeave={store.endSession}
      onAbandon={store.abandonSession}
    />
  );
}

function Meter({ label, text, byteLimit }: { label: string; text: string; byteLimit: number }) {
  const bytes = utf8Length(text);
  const nearPercent = useStore(settings, (chosen) => chosen.nearPercent);
  const level = byteLevel(bytes, byteLimit, nearPercent);
  return <ByteMeter label={label} bytes={bytes} byteLimit={byteLimit} level={level} />;
}

/** What a value was before, or why it can't be typed over, at the end of its cell. */
function ValueNote({ row, isIgnored }: { readonly row: Row | undefined; readonly isIgnored: boolean }) {
  if (!row) return null;
  if (row.isRemoved) {
    const note = valuesText(isIgnored ? "patch-will-not-remove" : "will-be-null");
    return <span className={styles["note"]}>{note}</span>;
  }
  if (isForeign(row.value)) return <span className={styles["chip"]}>{foreignNote(row.value.type)}</span>;
  const before = row.original?.value;
  if (before === undefined || before === row.value) return null;
  return <Was value={before} />;
}

/** Would the write leave the row's key as it is, since the platform ignores the null? */
function ignoresRemovalOf({ issues }: RequestPlan, { original }: Row): boolean {
  return issues.some(
    (issue) => issue.code === "null-ignored" && original !== undefined && issue.keys.includes(original.key),
  );
}

function shownText(value: MetadataValue): string {
  return isForeign(value) ? value.json : value;
}

/** What stood there before, with nothing invisible in it, and in its own direction. */
function Was({ value }: { readonly value: MetadataValue }) {
  return (
    <del className={styles["was"]}>
      <MetadataText value={value} isOneLine />
    </del>
  );
}

function needsMarks(text: string, cell: CellName): boolean {
  return text === "" ? cell === "value" : !isPlainText(text);
}
