import type { RowSort } from "#core/draft/row-sort.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { editText } from "#messages/compiled/edit.ts";
import { menusText } from "#messages/compiled/menus.ts";
import { Menu } from "#ui/menu.tsx";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { MenuItem } from "#ui/menu-item.tsx";
import { COLUMNS } from "./metadata-columns.ts";

export type HeadMenuProps = OpenMenu & { readonly store: DraftStore; readonly columnId: string };

/** What can be done with a column. */
export function HeadMenu({ store, columnId, ...menu }: HeadMenuProps) {
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
    </Menu>
  );
}
