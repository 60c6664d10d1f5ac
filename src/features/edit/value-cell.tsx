import { memo } from "react";
import { MetadataText } from "#components/metadata-text.tsx";
import type { RowState } from "#core/draft/draft.ts";
import { isForeign, type MetadataValue } from "#core/object/metadata.ts";
import { isPlainText } from "#core/text/invisible.ts";
import { editText } from "#messages/compiled/edit.ts";
import { rowStateWord } from "#messages/row-messages.ts";
import { TextCell } from "#ui/sheet-grid/text-cell.tsx";
import { valueNote } from "./value-note.tsx";

export type ValueCellProps = {
  readonly rowKey: string;
  readonly value: MetadataValue;
  /** The value as described. */
  readonly before: MetadataValue | undefined;
  /** Absent for the empty last row. */
  readonly state: RowState | undefined;
  readonly isReadOnly: boolean;
  readonly isInvalid: boolean;
  readonly isIgnored: boolean;
};

/** The number of characters that surely fit into the narrowest column of values. */
const CAPACITY = 19;

/** The value of a pair, and a note on what it was before or why it can't be typed over. */
export const ValueCell = memo(function ValueCell(props: ValueCellProps) {
  const { rowKey, value, before, state, isReadOnly, isInvalid, isIgnored } = props;
  const text = isForeign(value) ? value.json : value;
  const needsMarks = state !== undefined && (text === "" || !isPlainText(text));
  return (
    <TextCell
      columnId="value"
      columnIndex={2}
      capacity={CAPACITY}
      name={state ? editText("value-of", { key: rowKey }) : editText("new-value")}
      text={text}
      isReadOnly={isReadOnly}
      isInvalid={isInvalid}
      placeholder={state ? undefined : editText("new-value")}
      description={state && state !== "same" ? rowStateWord(state, isIgnored) : undefined}
      atRest={needsMarks ? <MetadataText value={text} isOneLine /> : undefined}
      after={state ? valueNote(value, before, state, isIgnored) : undefined}
    />
  );
});
