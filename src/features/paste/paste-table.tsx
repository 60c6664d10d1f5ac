import { isFlagged, isTicked, lineWish, type PasteChoice } from "#core/paste/paste-edit.ts";
import type { PasteLine } from "#core/paste/paste-plan.ts";
import { pasteText } from "#messages/compiled/paste.ts";
import { useRowWindow } from "#ui/sheet-grid/use-row-window.ts";
import { Table } from "#ui/table.tsx";
import type { KeyTools } from "./key-tools.ts";
import { PasteRow } from "./paste-row.tsx";
import styles from "./paste-table.module.css";

/** Must agree with the height in the style sheet: rows out of sight are placed by arithmetic. */
const ROW_HEIGHT_PX = 32;

export type PasteTableProps = {
  readonly lines: readonly PasteLine[];
  /** Indices of the lines to show. */
  readonly shown: readonly number[];
  readonly choice: PasteChoice;
  readonly onToggle: (id: number) => void;
  readonly keyTools?: KeyTools | undefined;
};

/** Every line of the paste; only the rows in sight are in the document. */
export function PasteTable({ lines, shown, choice, onToggle, keyTools }: PasteTableProps) {
  const view = useRowWindow(shown.length, ROW_HEIGHT_PX);
  const rendered = view.rendered(undefined);
  const rowsAbove = rendered[0] ?? 0;
  const rowsBelow = shown.length - rowsAbove - rendered.length;
  const room = {
    paddingBlockStart: rowsAbove * ROW_HEIGHT_PX,
    paddingBlockEnd: rowsBelow * ROW_HEIGHT_PX,
  };
  return (
    <div ref={view.scroller} className={styles["scroller"]} onScroll={view.onScroll}>
      <div style={room}>
        <Table
          label={pasteText("pasted-rows")}
          hasStickyHead
          aria-rowcount={shown.length + 1}
          className={styles["table"]}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{pasteText("take")}</th>
              <th scope="col">{pasteText("key")}</th>
              <th scope="col">{pasteText("now")}</th>
              <th scope="col">{pasteText("pasted")}</th>
              <th scope="col">{pasteText("class")}</th>
            </tr>
          </thead>
          <tbody>
            {rendered.map((position) => {
              const index = shown[position];
              const line = index === undefined ? undefined : lines[index];
              if (index === undefined || !line) return null;
              return (
                <PasteRow
                  key={line.id}
                  line={line}
                  position={position}
                  blanks={choice.blanks}
                  canTick={lineWish(line, choice) !== "nothing"}
                  isTicked={isTicked(line, choice)}
                  isFlagged={isFlagged(line)}
                  onToggle={onToggle}
                  keyTools={keyTools}
                />
              );
            })}
          </tbody>
        </Table>
      </div>
    </div>
  );
}
