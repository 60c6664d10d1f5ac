import { ColumnWidthItems } from "#components/column-width-items.tsx";
import { type ListLayoutStore, type ListSort, showColumn } from "#engine/objects/list-layout.ts";
import { findText } from "#messages/compiled/find.ts";
import { menusText } from "#messages/compiled/menus.ts";
import { Menu } from "#ui/menu.tsx";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { MenuItem, MenuRule } from "#ui/menu-item.tsx";
import type { SheetAccess } from "#ui/sheet-grid/sheet-access.ts";
import { columnName } from "./list-sheet-columns.ts";

export type ListHeadMenuProps = OpenMenu & {
  readonly grid: SheetAccess;
  readonly layout: ListLayoutStore;
  readonly column: string;
  /** The columns that can be moved and hidden, in order: all but that of names. */
  readonly movable: readonly string[];
  readonly onResize: (column: string, widthPx: number | undefined) => void;
  readonly onMove: (column: string, to: string) => void;
};

/** The menu of a column of the list. */
export function ListHeadMenu(props: ListHeadMenuProps) {
  const { grid, layout, column, movable, onResize, onMove, ...menu } = props;
  const { sort } = layout.getState();
  const sortBy = (direction: ListSort["direction"]) => layout.setState({ sort: { column, direction } });
  const at = movable.indexOf(column);
  const neighbour = (step: number) => (at < 0 ? undefined : movable[at + step]);
  const moveItem = (direction: "left" | "right") => {
    const to = neighbour(direction === "left" ? -1 : 1);
    return (
      <MenuItem
        label={findText(`move-${direction}`)}
        keys={findText(`press-${direction}`)}
        isDisabled={to === undefined}
        onSelect={() => to !== undefined && onMove(column, to)}
      />
    );
  };
  return (
    <Menu {...menu} label={menusText("column-menu", { column: columnName(column) })}>
      <MenuItem label={menusText("sort-ascending")} onSelect={() => sortBy("ascending")} />
      <MenuItem label={menusText("sort-descending")} onSelect={() => sortBy("descending")} />
      <MenuItem
        label={menusText("sort-platform")}
        isDisabled={sort === undefined}
        onSelect={() => layout.setState({ sort: undefined })}
      />
      <MenuRule />
      <ColumnWidthItems grid={grid} columnId={column} onResize={(widthPx) => onResize(column, widthPx)} />
      {at >= 0 ? (
        <>
          <MenuRule />
          {moveItem("left")}
          {moveItem("right")}
          <MenuItem
            label={findText("hide-column")}
            onSelect={() => layout.setState(showColumn(layout.getState(), column, false))}
          />
        </>
      ) : null}
    </Menu>
  );
}
