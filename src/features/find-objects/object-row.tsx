import { useEffect, useId } from "react";
import { useStore } from "zustand";
import { MetadataText } from "#components/metadata-text.tsx";
import { PinButton } from "#components/pin-button.tsx";
import { formatAddress } from "#core/address/address.ts";
import { objectRefKey } from "#core/object/object-ref.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { ObjectSelection } from "#engine/objects/object-selection.ts";
import type { ShownObject } from "#engine/objects/written-objects.ts";
import { findText } from "#messages/compiled/find.ts";
import { dayAndTime, hourAndMinute } from "#messages/time-messages.ts";
import { SheetCell, SheetRow } from "#ui/sheet-grid/sheet-row.tsx";
import { isFolder } from "./object-kind.ts";
import styles from "./object-row.module.css";

export type ObjectRowProps = {
  readonly object: ShownObject;
  readonly connection: ReadableConnection;
  readonly project: string;
  readonly rowId: number;
  readonly rowIndex: number;
  readonly rowHeightPx: number;
  readonly columns: readonly string[];
  readonly showsFolder: boolean;
  readonly selection: ObjectSelection;
  /** With `reaches`, all rows from the last chosen one up to this one are meant. */
  readonly onSelect: (rowIndex: number, isSelected: boolean, reaches: boolean) => void;
  readonly onReached: (() => void) | undefined;
};

/** One object or folder of a list. */
export function ObjectRow(props: ObjectRowProps) {
  const { object, connection, project, rowId, rowIndex, rowHeightPx, columns, selection } = props;
  const { showsFolder, onSelect, onReached } = props;
  const { ref, name, objectClass, folder, metadata, editedAtMs } = object;
  const editedId = useId();
  const isSelected = useStore(selection, (selected) => selected.has(objectRefKey(ref)));
  useEffect(() => onReached?.(), [onReached]);
  const cell = (column: string) => ({ "data-row-id": rowId, "data-column": column, tabIndex: -1 });
  const address = isFolder(object)
    ? formatAddress({ kind: "objects", connection: connection.id, project, folder: ref.objectId })
    : formatAddress({ kind: "object", ref });
  const keysAt = showsFolder ? 4 : 3;
  return (
    <SheetRow
      rowId={rowId}
      rowIndex={rowIndex}
      rowHeightPx={rowHeightPx}
      data={{ "data-object": ref.objectId, "data-selected": isSelected ? "" : undefined }}
    >
      <SheetCell columnId="select" columnIndex={0}>
        {isFolder(object) ? null : (
          <input
            type="checkbox"
            className={styles["box"]}
            aria-label={findText("select", { name })}
            checked={isSelected}
            onChange={() => undefined}
            onClick={({ shiftKey }) => onSelect(rowIndex, !isSelected, shiftKey)}
            {...cell("select")}
          />
        )}
      </SheetCell>
      <SheetCell columnId="name" columnIndex={1}>
        <a
          className={styles["name"]}
          href={address}
          title={name}
          aria-describedby={editedAtMs === undefined ? undefined : editedId}
          {...cell("name")}
        >
          <bdi>{name}</bdi>
          {isFolder(object) ? "/" : ""}
        </a>
        {editedAtMs === undefined ? null : (
          <small id={editedId} className={styles["edited"]} title={dayAndTime(editedAtMs)}>
            {findText("edited-at", { time: hourAndMinute(editedAtMs) })}
          </small>
        )}
      </SheetCell>
      <SheetCell columnId="class" columnIndex={2}>
        <span className={styles["text"]}>{objectClass}</span>
      </SheetCell>
      {showsFolder ? (
        <SheetCell columnId="folder" columnIndex={3}>
          <span className={styles["text"]} title={folder}>
            {folder}
          </span>
        </SheetCell>
      ) : null}
      {columns.map((key, at) => (
        <SheetCell key={key} columnId={`key ${key}`} columnIndex={keysAt + at}>
          <span className={styles["value"]} {...cell(`key ${key}`)}>
            {metadata ? <MetadataText value={metadata.get(key)} isOneLine /> : null}
          </span>
        </SheetCell>
      ))}
      <SheetCell columnId="pin" columnIndex={keysAt + columns.length}>
        {isFolder(object) ? null : <PinButton object={{ ref, name }} {...cell("pin")} />}
      </SheetCell>
    </SheetRow>
  );
}
