import { memo, type ReactNode } from "react";
import { MetadataText } from "#components/metadata-text.tsx";
import type { CellState } from "#core/batch/batch.ts";
import { byteLevel } from "#core/object/limits.ts";
import { isForeign, type MetadataValue } from "#core/object/metadata.ts";
import { isPlainText } from "#core/text/invisible.ts";
import { utf8Length } from "#core/text/utf8.ts";
import { cellStateWord } from "#messages/batch-messages.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { foreignNote } from "#messages/value-messages.ts";
import { ByteMeter } from "#ui/byte-meter.tsx";
import { TextCell } from "#ui/sheet-grid/text-cell.tsx";
import styles from "./batch-cell.module.css";

export type BatchCellProps = {
  readonly columnId: string;
  readonly columnIndex: number;
  readonly cellKey: string;
  readonly objectName: string;
  readonly state: CellState;
  /** As wanted; undefined is absent. */
  readonly value: MetadataValue | undefined;
  /** As described. */
  readonly before: MetadataValue | undefined;
  readonly isReadOnly: boolean;
  /** Would the write leave a key that is to be removed? */
  readonly isIgnored: boolean;
  readonly byteLimit: number;
  readonly nearPercent: number;
  /** How many characters are sure to fit. */
  readonly capacity: number;
};

/** The value of one key of one object: a text, "", absent, to be removed, or not a text, each in a look of its own. */
export const BatchCell = memo(function BatchCell(props: BatchCellProps) {
  const { columnId, columnIndex, cellKey, objectName, state, value, isReadOnly, isIgnored } = props;
  const { byteLimit, nearPercent, capacity } = props;
  const text = isForeign(value) ? value.json : (value ?? "");
  const bytes = isForeign(value) ? 0 : utf8Length(text);
  const level = byteLevel(bytes, byteLimit, nearPercent);
  const meter = isForeign(value) ? undefined : (
    <ByteMeter
      label={batchText("bytes-of", { key: cellKey, name: objectName })}
      bytes={bytes}
      byteLimit={byteLimit}
      level={level}
    />
  );
  const note = cellNote(props);
  return (
    <TextCell
      columnId={columnId}
      columnIndex={columnIndex}
      capacity={capacity}
      name={batchText("cell", { key: cellKey, name: objectName })}
      text={text}
      isReadOnly={isReadOnly || isForeign(value)}
      isInvalid={level === "over" && state !== "same"}
      description={state === "same" ? undefined : cellStateWord(state, isIgnored)}
      atRest={restingCell(props, text)}
      after={level === "ok" ? note : <span className={styles["meter"]}>{meter}</span>}
      whileEdited={meter && <span className={styles["meter"]}>{meter}</span>}
      data={{ "data-key": cellKey, "data-state": state }}
    />
  );
});

/** The content of a cell that isn't edited, where its bare text would hide something. */
function restingCell({ state, before }: BatchCellProps, text: string): ReactNode {
  if (state === "absent") return <span className={styles["absent"]}>{batchText("absent")}</span>;
  if (state === "removed") {
    return (
      <del className={styles["removed"]}>
        <MetadataText value={before} isOneLine />
      </del>
    );
  }
  return text === "" || !isPlainText(text) ? <MetadataText value={text} isOneLine /> : undefined;
}

/** A note on the value of before, or on why the cell can't be typed over. */
function cellNote({ state, value, before, isIgnored }: BatchCellProps): ReactNode {
  if (state === "removed") {
    return (
      <span className={styles["note"]}>
        {batchText(isIgnored ? "stays-by-patch-short" : "will-be-removed")}
      </span>
    );
  }
  if (isForeign(value)) return <span className={styles["chip"]}>{foreignNote(value.type)}</span>;
  if (state !== "changed") return undefined;
  return (
    <del className={styles["was"]}>
      <MetadataText value={before} isOneLine />
    </del>
  );
}
