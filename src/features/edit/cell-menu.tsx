import { conflictsText } from "#messages/compiled/conflicts.ts";
import { menusText } from "#messages/compiled/menus.ts";
import { Menu } from "#ui/menu.tsx";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { MenuItem, MenuRule } from "#ui/menu-item.tsx";
import type { CellActions } from "./cell-actions.ts";

export type CellMenuProps = OpenMenu & {
  readonly actions: CellActions;
  /** Opens the large editor of a cell. */
  readonly onLarge: (rowId: number, columnId: string) => void;
};

const SIDES = ["mine", "theirs"] as const;

/** The menu of the selected cells, or of the cell under the pointer. */
export function CellMenu({ actions, onLarge, ...menu }: CellMenuProps) {
  const { isReadOnly, isPair, isRemoved, column, rowCount, key, conflictKey } = actions;
  const label =
    key === undefined ? menusText("rows-menu", { count: rowCount }) : menusText("row-menu", { key });
  const hint = isReadOnly ? menusText("read-only") : undefined;
  const edit = { isDisabled: isReadOnly || !isPair, hint };
  return (
    <Menu {...menu} label={label}>
      {conflictKey === undefined ? null : (
        <>
          {SIDES.map((side) => (
            <MenuItem
              key={side}
              label={conflictsText(`side-${side}`)}
              onSelect={onceClosed(() => actions.chooseSide(conflictKey, side))}
            />
          ))}
          <MenuRule />
        </>
      )}
      <MenuItem
        label={menusText("copy")}
        keys="Mod C"
        isDisabled={!isPair}
        onSelect={onceClosed(actions.copy)}
      />
      <MenuItem label={menusText("cut")} keys="Mod X" {...edit} onSelect={onceClosed(actions.cut)} />
      <MenuItem
        label={menusText("paste")}
        keys="Mod V"
        isDisabled={isReadOnly}
        hint={hint}
        onSelect={onceClosed(actions.paste)}
      />
      <MenuRule />
      <MenuItem
        label={menusText("fill-down")}
        keys="Mod D"
        {...edit}
        onSelect={onceClosed(actions.fillDown)}
      />
      <MenuItem
        label={menusText("fill-right")}
        keys="Mod R"
        {...edit}
        onSelect={onceClosed(actions.fillRight)}
      />
      <MenuItem
        label={menusText("large")}
        keys={menusText("press-large")}
        isDisabled={isReadOnly && !isPair}
        onSelect={onceClosed(() => onLarge(actions.rowId, column))}
      />
      <MenuRule />
      <MenuItem
        label={menusText("new-pair")}
        isDisabled={isReadOnly}
        hint={hint}
        onSelect={onceClosed(actions.newPair)}
      />
      <MenuItem
        label={menusText(isRemoved && isPair ? "keep-key" : "remove-key", { count: rowCount })}
        keys={menusText("press-remove")}
        {...edit}
        onSelect={onceClosed(actions.toggleNull)}
      />
      <MenuRule />
      <MenuItem
        label={menusText("revert-cell")}
        isDisabled={isReadOnly || !actions.canRevertCell}
        hint={hint}
        onSelect={onceClosed(actions.revertCells)}
      />
      <MenuItem
        label={menusText("revert-row", { count: rowCount })}
        isDisabled={isReadOnly || !actions.canRevertRow}
        hint={hint}
        onSelect={onceClosed(actions.revertRows)}
      />
      <MenuRule />
      <MenuItem
        label={menusText(`filter-by-${column}`)}
        isDisabled={!isPair}
        onSelect={onceClosed(actions.filterByValue)}
      />
      <MenuItem label={menusText(`sort-by-${column}`)} onSelect={onceClosed(actions.sort)} />
      <MenuItem label={menusText("copy-link")} onSelect={onceClosed(actions.copyLink)} />
    </Menu>
  );
}

/** The focus goes back to the cell first: what an item then says of its result would be cleared by it. */
function onceClosed(act: () => unknown): () => void {
  return () => queueMicrotask(() => void act());
}
