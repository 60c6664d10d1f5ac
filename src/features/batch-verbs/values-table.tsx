import { memo } from "react";
import { MetadataText } from "#components/metadata-text.tsx";
import type { Facet } from "#core/batch/facet.ts";
import { isForeign, type MetadataValue } from "#core/object/metadata.ts";
import { spelledValue } from "#messages/batch-value-messages.ts";
import { batchValuesText } from "#messages/compiled/batch-values.ts";
import { shownNumber } from "#messages/message-format.ts";
import { foreignNote } from "#messages/value-messages.ts";
import { Button } from "#ui/button.tsx";
import { useRowWindow } from "#ui/sheet-grid/use-row-window.ts";
import { Table } from "#ui/table.tsx";
import styles from "./values-table.module.css";

/** Must agree with the height in the style sheet: rows out of sight are placed by arithmetic. */
const ROW_HEIGHT_PX = 32;

export type ValuesTableProps = {
  readonly facet: Facet;
  /** Places of the values to show, in the facet. */
  readonly places: Uint32Array;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (text: string) => void;
  readonly onShow: (text: string) => void;
};

/** Every value of a column with its count, the most frequent first; only the rows in sight are in the document. */
export function ValuesTable({ facet, places, ticked, onTick, onShow }: ValuesTableProps) {
  const view = useRowWindow(places.length, ROW_HEIGHT_PX);
  const rendered = view.rendered(undefined);
  const rowsAbove = rendered[0] ?? 0;
  const rowsBelow = places.length - rowsAbove - rendered.length;
  const room = {
    paddingBlockStart: rowsAbove * ROW_HEIGHT_PX,
    paddingBlockEnd: rowsBelow * ROW_HEIGHT_PX,
  };
  return (
    <div ref={view.scroller} className={styles["scroller"]} onScroll={view.onScroll}>
      <div style={room}>
        <Table
          label={batchValuesText("values")}
          hasStickyHead
          aria-rowcount={places.length + 1}
          className={styles["table"]}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{batchValuesText("select-head")}</th>
              <th scope="col">{batchValuesText("value-head")}</th>
              <th scope="col">{batchValuesText("objects-head")}</th>
              <th scope="col">{batchValuesText("show-head")}</th>
            </tr>
          </thead>
          <tbody>
            {rendered.map((position) => {
              const place = places[position];
              const value = place === undefined ? undefined : facet.valueAt(place);
              if (place === undefined || value === undefined) return null;
              return (
                <ValueRow
                  key={facet.codes[place]}
                  position={position}
                  value={value}
                  count={facet.counts[place] ?? 0}
                  isTicked={!isForeign(value) && ticked.has(value)}
                  onTick={onTick}
                  onShow={onShow}
                />
              );
            })}
          </tbody>
        </Table>
      </div>
    </div>
  );
}

type ValueRowProps = Pick<ValuesTableProps, "onTick" | "onShow"> & {
  readonly position: number;
  readonly value: MetadataValue;
  readonly count: number;
  readonly isTicked: boolean;
};

/** One value. A value that isn't text can't be merged, and no filter looks for it. */
const ValueRow = memo(function ValueRow({ position, value, count, isTicked, onTick, onShow }: ValueRowProps) {
  const name = spelledValue(value);
  return (
    <tr aria-rowindex={position + 2} data-value={isForeign(value) ? value.json : value}>
      <td>
        {isForeign(value) ? null : (
          <input
            type="checkbox"
            aria-label={batchValuesText("select", { value: name })}
            checked={isTicked}
            onChange={() => onTick(value)}
          />
        )}
      </td>
      <th scope="row">
        <MetadataText value={value} isOneLine />
        {isForeign(value) ? <span className={styles["note"]}>{foreignNote(value.type)}</span> : null}
      </th>
      <td>{shownNumber(count)}</td>
      <td>
        {isForeign(value) ? null : (
          <Button
            kind="quiet"
            className={styles["show"]}
            aria-label={batchValuesText("show-objects", { value: name })}
            onClick={() => onShow(value)}
          >
            {batchValuesText("show")}
          </Button>
        )}
      </td>
    </tr>
  );
});
