import { type CSSProperties, type KeyboardEvent, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { objectRefKey } from "#core/object/object-ref.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { type ObjectSelection, selectObjects } from "#engine/objects/object-selection.ts";
import type { ShownObject } from "#engine/objects/written-objects.ts";
import { settings } from "#engine/storage/settings.ts";
import { findText } from "#messages/compiled/find.ts";
import { rowHeight } from "#ui/sheet-grid/row-height.ts";
import type { SheetColumn } from "#ui/sheet-grid/sheet-column.ts";
import { SheetGrid } from "#ui/sheet-grid/sheet-grid.tsx";
import styles from "./object-grid.module.css";
import { isFolder } from "./object-kind.ts";
import { ObjectRow } from "./object-row.tsx";

const KEY_COLUMN_PX = 160;
const FIXED_COLUMNS_PX = 420;

export type ObjectGridProps = {
  readonly connection: ReadableConnection;
  readonly project: string;
  readonly objects: readonly ShownObject[];
  /** The keys shown as columns. */
  readonly columns: readonly string[];
  readonly showsFolder: boolean;
  readonly selection: ObjectSelection;
  /** Called when the last row comes into view. */
  readonly onReachEnd: () => void;
};

/** Objects as rows. Only visible rows are in the document, however many are loaded. */
export function ObjectGrid(props: ObjectGridProps) {
  const { connection, project, objects, columns, showsFolder, selection, onReachEnd } = props;
  const rowIds = useMemo(() => objects.map((_, index) => index), [objects]);
  const sheetColumns = useMemo(() => columnsFor(columns, showsFolder), [columns, showsFolder]);
  const lastIndex = useRef(0);
  const rowHeightPx = useStore(settings, ({ isCompact }) => rowHeight(isCompact));

  const select = (rowIndex: number, isSelected: boolean, reaches: boolean) => {
    const from = reaches ? Math.min(lastIndex.current, rowIndex) : rowIndex;
    const to = reaches ? Math.max(lastIndex.current, rowIndex) : rowIndex;
    lastIndex.current = rowIndex;
    selectObjects(
      selection,
      objects.slice(from, to + 1).filter((object) => !isFolder(object)),
      isSelected,
    );
  };
  const onRowKey = ({ key, shiftKey, target, ...event }: KeyboardEvent, rowId: number): boolean => {
    if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === "a") {
      selectObjects(
        selection,
        objects.filter((object) => !isFolder(object)),
        true,
      );
      return true;
    }
    const object = objects[rowId];
    if (key !== " " || !object) return false;
    if (!isFolder(object)) {
      select(rowId, !selection.getState().has(objectRefKey(object.ref)), shiftKey);
    }
    return true;
  };
  const style = {
    "--sheet-columns": [
      "36px",
      "minmax(200px, 2fr)",
      "90px",
      ...(showsFolder ? ["minmax(100px, 1fr)"] : []),
      ...columns.map(() => `minmax(${KEY_COLUMN_PX}px, 1fr)`),
      "36px",
    ].join(" "),
    "--sheet-min-inline-size": `${columns.length > 0 ? FIXED_COLUMNS_PX + columns.length * KEY_COLUMN_PX : 0}px`,
  } as CSSProperties;
  return (
    <div className={styles["sheet"]} style={style}>
      <SheetGrid
        label={findText("objects")}
        columns={sheetColumns}
        rowIds={rowIds}
        rowHeightPx={rowHeightPx}
        onRowKey={onRowKey}
        renderRow={(rowId, rowIndex) => {
          const object = objects[rowId];
          return object ? (
            <ObjectRow
              key={objectRefKey(object.ref)}
              object={object}
              connection={connection}
              project={project}
              rowId={rowId}
              rowIndex={rowIndex}
              rowHeightPx={rowHeightPx}
              columns={columns}
              showsFolder={showsFolder}
              selection={selection}
              onSelect={select}
              onReached={rowIndex === objects.length - 1 ? onReachEnd : undefined}
            />
          ) : null;
        }}
      />
    </div>
  );
}

function columnsFor(keys: readonly string[], showsFolder: boolean): readonly SheetColumn[] {
  return [
    { id: "select", name: findText("selected"), label: "☑", isFocusable: true },
    { id: "name", name: findText("name"), isFocusable: true },
    { id: "class", name: findText("class"), isFocusable: false },
    ...(showsFolder ? [{ id: "folder", name: findText("folder"), isFocusable: false }] : []),
    ...keys.map((key) => ({ id: `key ${key}`, name: key, isFocusable: true })),
    { id: "pin", name: findText("pinned"), label: "☆", isFocusable: true },
  ];
}
