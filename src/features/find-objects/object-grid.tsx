import { type KeyboardEvent, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { objectRefKey } from "#core/object/object-ref.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { type ListLayoutStore, type ListSort, nextListSort } from "#engine/objects/list-layout.ts";
import { type ObjectSelection, selectObjects } from "#engine/objects/object-selection.ts";
import type { ShownObject } from "#engine/objects/written-objects.ts";
import { settings } from "#engine/storage/settings.ts";
import { findText } from "#messages/compiled/find.ts";
import { nextPaint } from "#ui/after-paint.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { useRowHeight } from "#ui/sheet-grid/row-height.ts";
import { SheetGrid, type SheetGridHandle } from "#ui/sheet-grid/sheet-grid.tsx";
import { listColumnStyle, listSheetColumns } from "./list-sheet-columns.ts";
import styles from "./object-grid.module.css";
import { isFolder } from "./object-kind.ts";
import { ObjectRow } from "./object-row.tsx";
import { useListPosition } from "./use-list-position.ts";

const ListExtras = lazyPart({
  load: async () => {
    await nextPaint();
    return (await import("./list-extras.tsx")).ListExtras;
  },
  isExtra: true,
});

export type ObjectGridProps = {
  readonly connection: ReadableConnection;
  readonly project: string;
  readonly objects: readonly ShownObject[];
  readonly layout: ListLayoutStore;
  /** The columns between ticks and pins, that of names first. */
  readonly columns: readonly string[];
  /** The order that the objects are in. */
  readonly sort: ListSort | undefined;
  readonly selection: ObjectSelection;
  /** Tells lists of different objects apart. */
  readonly listKey: string;
  /** Further rows are being loaded. */
  readonly mayGrow: boolean;
  /** Called when the last row comes into view. */
  readonly onReachEnd: () => void;
};

/** Objects as rows. Only visible rows are in the document, however many are loaded. */
export function ObjectGrid(props: ObjectGridProps) {
  const { connection, project, objects, columns, sort, selection, onReachEnd } = props;
  const layout = useStore(props.layout);
  const rowIds = useMemo(() => objects.map((_, index) => index), [objects]);
  const sheetColumns = useMemo(() => listSheetColumns(columns, sort), [columns, sort]);
  const lastIndex = useRef(0);
  const isCompact = useStore(settings, (chosen) => chosen.isCompact);
  const rowHeightPx = useRowHeight({ isCompact });

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
  const sheet = useRef<HTMLDivElement>(null);
  const grid = useRef<SheetGridHandle>(null);
  const { listKey, mayGrow } = props;
  const onClick = useListPosition({ listKey, objects, mayGrow, sheet, grid });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only hears what its links do
    <div ref={sheet} className={styles["sheet"]} style={listColumnStyle(columns, layout)} onClick={onClick}>
      <SheetGrid
        label={findText("objects")}
        columns={sheetColumns}
        rowIds={rowIds}
        rowHeightPx={rowHeightPx}
        handle={grid}
        onRowKey={onRowKey}
        onSort={(column) => props.layout.setState({ sort: nextListSort(sort, column) })}
        renderExtras={(access) => <ListExtras grid={access} layout={props.layout} columns={columns} />}
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
