import { menusText } from "#messages/compiled/menus.ts";
import { quotedKey } from "#messages/quoted-text.ts";
import { Menu } from "#ui/menu.tsx";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { MenuItem, MenuRule } from "#ui/menu-item.tsx";
import type { SheetMenuActions } from "./sheet-menu-actions.ts";

export type SheetCellMenuProps = OpenMenu & {
  readonly actions: SheetMenuActions;
  /** Opens the large editor of a cell. */
  readonly onLarge: (row: number, key: string) => void;
};

/** The menu of the selected cells, or of the cell under the pointer. */
export function SheetCellMenu({ actions, onLarge, ...menu }: SheetCellMenuProps) {
  const { isReadOnly, isRemoved, canRemove, canRevert, cellCount: count, row, key, filter } = actions;
  const label =
    count === 1 ? menusText("row-menu", { key: quotedKey(key) }) : menusText("cells-menu", { count });
  const edit = { isDisabled: isReadOnly, hint: isReadOnly ? menusText("batch-read-only") : undefined };
  const item = (act: () => unknown) => onceClosed(act);
  return (
    <Menu {...menu} label={label}>
      <MenuItem label={menusText("copy")} keys="Mod C" onSelect={item(actions.copy)} />
      <MenuItem label={menusText("cut")} keys="Mod X" {...edit} onSelect={item(actions.cut)} />
      <MenuItem label={menusText("paste")} keys="Mod V" {...edit} onSelect={item(actions.paste)} />
      <MenuRule />
      <MenuItem label={menusText("fill-down")} keys="Mod D" {...edit} onSelect={item(actions.fillDown)} />
      <MenuItem
        label={menusText("batch-fill-right")}
        keys="Mod R"
        {...edit}
        onSelect={item(actions.fillRight)}
      />
      <MenuItem
        label={menusText("large")}
        keys={menusText("press-large")}
        onSelect={item(() => onLarge(row, key))}
      />
      <MenuRule />
      <MenuItem
        label={menusText(isRemoved ? "keep-key" : "remove-key", { count })}
        keys={menusText("press-remove")}
        {...edit}
        isDisabled={isReadOnly || !canRemove}
        onSelect={item(actions.toggle)}
      />
      <MenuItem
        label={menusText("revert-cells", { count })}
        {...edit}
        isDisabled={isReadOnly || !canRevert}
        onSelect={item(actions.revert)}
      />
      <MenuRule />
      <MenuItem
        label={menusText("filter-by-value")}
        isDisabled={filter === undefined}
        onSelect={item(() => filter?.())}
      />
      <MenuItem label={menusText("sort-by-column")} onSelect={item(actions.sort)} />
    </Menu>
  );
}

/** The focus goes back to the cell first: what an item then says of its result would be cleared by it. */
function onceClosed(act: () => unknown): () => void {
  return () => queueMicrotask(() => void act());
}
