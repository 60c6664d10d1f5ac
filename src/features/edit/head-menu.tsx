import { useStore } from "zustand";
import { ColumnWidthItems } from "#components/column-width-items.tsx";
import type { RowSort } from "#core/draft/row-sort.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { changeSettings, settings } from "#engine/storage/settings.ts";
import { editText } from "#messages/compiled/edit.ts";
import { menusText } from "#messages/compiled/menus.ts";
import { Menu } from "#ui/menu.tsx";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { MenuChoice, MenuItem, MenuRule } from "#ui/menu-item.tsx";
import type { SheetAccess } from "#ui/sheet-grid/sheet-access.ts";
import { canResize, changeColumnWidth, isWidthColumn } from "./column-widths.ts";
import { COLUMNS } from "./metadata-columns.ts";

export type HeadMenuProps = OpenMenu & {
  readonly store: DraftStore;
  readonly grid: SheetAccess;
  readonly columnId: string;
};

/** The menu of a column. */
export function HeadMenu({ store, grid, columnId, ...menu }: HeadMenuProps) {
  const isWrapped = useStore(settings, (chosen) => chosen.isWrapped);
  const column = COLUMNS.find(({ id }) => id === columnId);
  if (!column) return null;
  const { sort } = store.getState().shown;
  const sortBy = (direction: RowSort["direction"]) =>
    store.show({ sort: { by: column.sortedBy, direction } });
  return (
    <Menu {...menu} label={menusText("column-menu", { column: editText(`column-${column.id}`) })}>
      <MenuItem label={menusText("sort-ascending")} onSelect={() => sortBy("ascending")} />
      <MenuItem label={menusText("sort-descending")} onSelect={() => sortBy("descending")} />
      <MenuItem
        label={menusText("sort-platform")}
        isDisabled={sort === undefined}
        onSelect={() => store.show({ sort: undefined })}
      />
      {isWidthColumn(columnId) ? (
        <>
          <MenuRule />
          {canResize(columnId) ? (
            <>
              <ColumnWidthItems
                grid={grid}
                columnId={columnId}
                onResize={(widthPx) => changeColumnWidth(columnId, widthPx)}
              />
              <MenuRule />
            </>
          ) : null}
          <MenuChoice
            kind="checkbox"
            label={menusText("wrap")}
            isChecked={isWrapped}
            onSelect={() => changeSettings({ isWrapped: !isWrapped })}
          />
        </>
      ) : null}
    </Menu>
  );
}
