import { memo } from "react";
import { MetadataText } from "#components/metadata-text.tsx";
import type { RowState } from "#core/draft/draft.ts";
import { isPlainText } from "#core/text/invisible.ts";
import { editText } from "#messages/compiled/edit.ts";
import { rowStateGlyph, rowStateWord } from "#messages/row-messages.ts";
import { TextCell } from "#ui/sheet-grid/text-cell.tsx";
import styles from "./metadata-row.module.css";
import { FormerValue } from "./value-note.tsx";

export type KeyCellProps = {
  readonly text: string;
  /** The key as described. */
  readonly before: string | undefined;
  /** Absent for the empty last row. */
  readonly state: RowState | undefined;
  readonly isReadOnly: boolean;
  readonly isInvalid: boolean;
  readonly isIgnored: boolean;
};

/** The number of characters that surely fit into the narrowest column of keys. */
const CAPACITY = 14;

/** The key of a pair, after the sign of what became of the pair. */
export const KeyCell = memo(function KeyCell(props: KeyCellProps) {
  const { text, before, state, isReadOnly, isInvalid, isIgnored } = props;
  const isRenamed = before !== undefined && before !== text && state !== "removed";
  return (
    <TextCell
      columnId="key"
      columnIndex={0}
      capacity={CAPACITY}
      name={keyName(text, state)}
      text={text}
      isReadOnly={isReadOnly}
      isInvalid={isInvalid}
      placeholder={state ? undefined : editText("new-key")}
      description={state && state !== "same" ? rowStateWord(state, isIgnored) : undefined}
      atRest={isPlainText(text) ? undefined : <MetadataText value={text} isOneLine />}
      before={
        <span className={styles["glyph"]} aria-hidden="true" data-row-handle={state && ""}>
          {state && rowStateGlyph(state)}
        </span>
      }
      after={isRenamed ? <FormerValue value={before} /> : undefined}
    />
  );
});

function keyName(text: string, state: RowState | undefined): string {
  if (!state) return editText("new-key");
  return text === "" ? editText("column-key") : editText("key-named", { key: text });
}
