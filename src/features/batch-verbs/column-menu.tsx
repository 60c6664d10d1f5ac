import type { BatchStore } from "#engine/batch/batch-store.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { MenuButton, type MenuButtonProps } from "#ui/menu-button.tsx";
import type { ColumnMenuItemsProps } from "./column-menu-items.tsx";

/** The open menu of a column, loaded when it is first opened. */
export const ColumnMenuItems = lazyPart<ColumnMenuItemsProps>({
  load: async () => (await import("./column-menu-items.tsx")).ColumnMenuItems,
});

export type ColumnMenuProps = Omit<MenuButtonProps, "label" | "aria-label" | "renderMenu" | "onOpen"> & {
  readonly store: BatchStore;
  readonly columnKey: string;
  readonly onSort: () => void;
  readonly onPin: () => void;
  readonly onHide: () => void;
};

/**
 * The button in a column's head, and its menu. The dialogs that the menu opens are those of `ColumnDialogs`, which the page
 * shows once. Further properties are those of the button.
 */
export function ColumnMenu({ store, columnKey, onSort, onPin, onHide, ...button }: ColumnMenuProps) {
  const items = { store, columnKey, onSort, onPin, onHide };
  return (
    <MenuButton
      kind="quiet"
      {...button}
      label=""
      aria-label={batchVerbsText("column", { key: columnKey })}
      renderMenu={(menu) => <ColumnMenuItems {...menu} {...items} />}
    />
  );
}
