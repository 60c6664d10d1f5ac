import type { ReactNode } from "react";
import { useBatch } from "#components/use-batch.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { type ColumnVerb, columnVerbItem } from "#messages/batch-verb-messages.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { Menu } from "#ui/menu.tsx";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { MenuGroup, MenuItem } from "#ui/menu-item.tsx";
import { openColumnDialog } from "./open-dialog.ts";

export type ColumnMenuItemsProps = OpenMenu & {
  readonly store: BatchStore;
  readonly columnKey: string;
  readonly onSort: () => void;
  readonly onPin: () => void;
  readonly onHide: () => void;
  /** Further items. */
  readonly children?: ReactNode;
};

const VERBS: readonly ColumnVerb[] = [
  "set",
  "set-where-absent",
  "set-where-present",
  "find-replace",
  "transform",
  "fill-down",
  "copy",
  "compose",
  "split",
  "rename",
  "remove",
];

/** The open menu of a column: what can be done to its cells, and how it is looked at. */
export function ColumnMenuItems(props: ColumnMenuItemsProps) {
  const { store, columnKey, onSort, onPin, onHide, children, ...menu } = props;
  const isLocked = useBatch(store, (state) => state.isLocked);
  return (
    <Menu {...menu} label={batchVerbsText("column", { key: columnKey })}>
      <MenuGroup label={batchVerbsText("change")}>
        {VERBS.map((verb) => (
          <MenuItem
            key={verb}
            label={columnVerbItem(verb)}
            isDisabled={isLocked}
            hint={isLocked ? batchVerbsText("locked") : undefined}
            onSelect={() => openColumnDialog(store, { kind: verb, key: columnKey })}
          />
        ))}
      </MenuGroup>
      <MenuGroup label={batchVerbsText("look")}>
        <MenuItem
          label={batchVerbsText("item-values")}
          onSelect={() => openColumnDialog(store, { kind: "values", key: columnKey })}
        />
        <MenuItem label={batchVerbsText("item-sort")} onSelect={onSort} />
        <MenuItem label={batchVerbsText("item-pin")} onSelect={onPin} />
        <MenuItem label={batchVerbsText("item-hide")} onSelect={onHide} />
        {children}
      </MenuGroup>
    </Menu>
  );
}
