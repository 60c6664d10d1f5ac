import { MetadataText } from "#components/metadata-text.tsx";
import type { RowCell } from "#formats/manifest-row-readout.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { manifestClassTone, manifestClassWord } from "#messages/manifest-messages.ts";
import { Chip } from "#ui/chip.tsx";
import styles from "./matched-cells.module.css";

export type MatchedCellsProps = { readonly cells: readonly RowCell[]; readonly valueByteLimit: number };

/** The effects of one row's cells: key, value of now, value that is written, and class. */
export function MatchedCells({ cells, valueByteLimit }: MatchedCellsProps) {
  if (cells.length === 0) return <span className={styles["nothing"]}>{manifestText("no-change")}</span>;
  return (
    <ul className={styles["cells"]}>
      {cells.map((cell) => (
        <li key={cell.column} data-key={cell.key} data-class={cell.kind}>
          <span className={styles["key"]}>
            <MetadataText value={cell.key} isOneLine />
          </span>
          <span className={styles["value"]}>
            <MetadataText value={cell.now} />
          </span>
          {cell.kind === "same" || cell.kind === "empty" ? null : (
            <>
              <span aria-hidden="true">→</span>
              <span className={styles["value"]}>
                <MetadataText value={valueAfter(cell)} />
              </span>
            </>
          )}
          <Chip tone={manifestClassTone(cell.kind)}>{manifestClassWord(cell.kind)}</Chip>
          {cell.bytes === undefined ? null : (
            <span className={styles["nothing"]}>
              {manifestText("bytes-of", { bytes: cell.bytes, limit: valueByteLimit })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The value that would be written; where none is, the cell of the table, so that it can be judged. */
function valueAfter({ text, cell }: RowCell) {
  if (text === null) return undefined;
  return text ?? cell;
}
