import { useEffect, useId } from "react";
import { useStore } from "zustand";
import { PinButton } from "#components/pin-button.tsx";
import { formatAddress } from "#core/address/address.ts";
import { objectRefKey } from "#core/object/object-ref.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { NAME_COLUMN } from "#engine/objects/list-columns.ts";
import type { ObjectSelection } from "#engine/objects/object-selection.ts";
import type { ShownObject } from "#engine/objects/written-objects.ts";
import { findText } from "#messages/compiled/find.ts";
import { dayAndTime, hourAndMinute } from "#messages/time-messages.ts";
import { SheetCell, SheetRow } from "#ui/sheet-grid/sheet-row.tsx";
import { PIN_COLUMN, SELECT_COLUMN } from "./list-sheet-columns.ts";
import { ObjectCell } from "./object-cell.tsx";
import { isFolder } from "./object-kind.ts";
import styles from "./object-row.module.css";

export type ObjectRowProps = {
  readonly object: ShownObject;
  readonly connection: ReadableConnection;
  readonly project: string;
  readonly rowId: number;
  readonly rowIndex: number;
  readonly rowHeightPx: number;
  /** The columns between ticks and pins, that of names first. */
  readonly columns: readonly string[];
  readonly selection: ObjectSelection;
  /** With `reaches`, all rows from the last chosen one up to this one are meant. */
  readonly onSelect: (rowIndex: number, isSelected: boolean, reaches: boolean) => void;
  readonly onReached: (() => void) | undefined;
};

/** One object or folder of a list. */
export function ObjectRow(props: ObjectRowProps) {
  const { object, connection, project, rowId, rowIndex, rowHeightPx, columns, selection } = props;
  const { onSelect, onReached } = props;
  const { ref, name } = object;
  const isSelected = useStore(selection, (selected) => selected.has(objectRefKey(ref)));
  useEffect(() => onReached?.(), [onReached]);
  const cell = (column: string) => ({ "data-row-id": rowId, "data-column": column, tabIndex: -1 });
  const address = isFolder(object)
    ? formatAddress({ kind: "objects", connection: connection.id, project, folder: ref.objectId })
    : formatAddress({ kind: "object", ref });
  return (
    <SheetRow
      rowId={rowId}
      rowIndex={rowIndex}
      rowHeightPx={rowHeightPx}
      data={{ "data-object": ref.objectId, "data-selected": isSelected ? "" : undefined }}
    >
      <SheetCell columnId={SELECT_COLUMN} columnIndex={0}>
        {isFolder(object) ? null : (
          // The label makes the whole cell a target; the name is the box's own.
          <label className={styles["target"]}>
            <input
              type="checkbox"
              className={styles["box"]}
              aria-label={findText("select", { name })}
              checked={isSelected}
              onChange={() => undefined}
              onClick={({ shiftKey }) => onSelect(rowIndex, !isSelected, shiftKey)}
              {...cell(SELECT_COLUMN)}
            />
          </label>
        )}
      </SheetCell>
      {columns.map((column, at) => (
        <SheetCell key={column} columnId={column} columnIndex={at + 1}>
          {column === NAME_COLUMN ? (
            <ObjectName object={object} address={address} cell={cell(column)} />
          ) : (
            <ObjectCell object={object} column={column} cell={cell(column)} />
          )}
        </SheetCell>
      ))}
      <SheetCell columnId={PIN_COLUMN} columnIndex={columns.length + 1}>
        {isFolder(object) ? null : <PinButton object={{ ref, name }} {...cell(PIN_COLUMN)} />}
      </SheetCell>
    </SheetRow>
  );
}

type ObjectNameProps = {
  readonly object: ShownObject;
  readonly address: string;
  readonly cell: Readonly<Record<string, string | number>>;
};

/** The link to an object or a folder, and when this page last wrote to it. */
function ObjectName({ object, address, cell }: ObjectNameProps) {
  const { name, editedAtMs } = object;
  const editedId = useId();
  return (
    <>
      <a
        className={styles["name"]}
        href={address}
        title={name}
        aria-describedby={editedAtMs === undefined ? undefined : editedId}
        {...cell}
      >
        <bdi>{name}</bdi>
        {isFolder(object) ? "/" : ""}
      </a>
      {editedAtMs === undefined ? null : (
        <small id={editedId} className={styles["edited"]} title={dayAndTime(editedAtMs)}>
          {findText("edited-at", { time: hourAndMinute(editedAtMs) })}
        </small>
      )}
    </>
  );
}
