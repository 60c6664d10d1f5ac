import { memo, type ReactNode, useContext } from "react";
import { CellInput, type CellInputProps } from "./cell-input.tsx";
import grid from "./sheet-grid.module.css";
import { RowScopeContext, SheetScopeContext, useCellAttributes } from "./sheet-scope.ts";
import styles from "./text-cell.module.css";

export type TextCellProps = Omit<CellInputProps, "rowId"> & {
  readonly columnIndex: number;
  /** How many characters are sure to fit into the narrowest such cell. */
  readonly capacity: number;
  /** Before and after the text. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** Beside the text while it is edited, when `after` makes room. */
  readonly whileEdited?: ReactNode;
  /** `data-…` attributes of the cell. */
  readonly data?: Readonly<Record<`data-${string}`, string | undefined>> | undefined;
};

/**
 * A cell of text. At rest it is text and nothing else; the cell that has the focus holds a real text input, so that input
 * methods, spelling and speech input work. `data-text` marks its exact text.
 */
export const TextCell = memo(function TextCell({
  columnIndex,
  capacity,
  before,
  after,
  whileEdited,
  data,
  ...input
}: TextCellProps) {
  const { rowId, liveColumn, corner } = useContext(RowScopeContext);
  const { fillableIds } = useContext(SheetScopeContext);
  const { columnId, text, atRest, placeholder, isReadOnly, isInvalid, description } = input;
  const attributes = useCellAttributes(columnId, columnIndex);
  const isLive = liveColumn === columnId;
  return (
    <div
      {...attributes}
      {...data}
      role="gridcell"
      className={grid["cell"]}
      tabIndex={-1}
      data-row-id={rowId}
      data-column={columnId}
      data-long={after || !surelyFits(text, capacity) ? "" : undefined}
      aria-readonly={isReadOnly || undefined}
      aria-invalid={isInvalid || undefined}
      aria-description={isLive ? undefined : description}
    >
      {before}
      {isLive ? (
        <CellInput {...input} rowId={rowId} />
      ) : (
        <span
          className={styles["text"]}
          data-text={text === "" ? "empty" : ""}
          data-placeholder={text === "" && placeholder ? "" : undefined}
        >
          {atRest ?? (text === "" ? placeholder : text)}
        </span>
      )}
      {after}
      {isLive && whileEdited ? <span className={styles["whileEdited"]}>{whileEdited}</span> : null}
      {corner === columnId && fillableIds.includes(columnId) ? (
        <span className={styles["fillHandle"]} data-fill-handle="" aria-hidden="true" />
      ) : null}
    </div>
  );
});

/** Only a text that might not fit is clipped: each clip costs the browser work whenever anything is painted. */
function surelyFits(text: string, capacity: number): boolean {
  return text.length <= capacity && /^[ -~]*$/.test(text);
}
