import { useStore } from "zustand";
import type { Counted } from "#engine/objects/key-counts.ts";
import { columnOfKey, keyOfColumn, type PlainColumn } from "#engine/objects/list-columns.ts";
import { type ListLayoutStore, resetLayout, showColumn } from "#engine/objects/list-layout.ts";
import { findText } from "#messages/compiled/find.ts";
import { Menu } from "#ui/menu.tsx";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { MenuChoice, MenuGroup, MenuItem, MenuRule } from "#ui/menu-item.tsx";
import { columnName } from "./list-sheet-columns.ts";

export type ColumnsMenuProps = OpenMenu & {
  readonly layout: ListLayoutStore;
  /** The columns other than those of keys that this list can fill. */
  readonly available: readonly PlainColumn[];
  /** The keys of loaded objects. */
  readonly keys: readonly Counted[];
};

/** A longer menu is no help; the field beside it completes any key. */
const MOST_KEYS = 12;

/** Shows and hides the columns of a list: what the platform tells of objects, and the most frequent metadata keys. */
export function ColumnsMenu({ layout, available, keys, ...menu }: ColumnsMenuProps) {
  const shown = useStore(layout, (state) => state.shown);
  const shownKeys = shown.flatMap((column) => keyOfColumn(column) ?? []);
  const offered = keys
    .map(({ text }) => text)
    .filter((key) => !shownKeys.includes(key))
    .slice(0, MOST_KEYS);
  const choice = (column: string, hint?: string) => (
    <MenuChoice
      key={column}
      kind="checkbox"
      label={columnName(column)}
      hint={hint}
      isChecked={shown.includes(column)}
      onSelect={() =>
        layout.setState(showColumn(layout.getState(), column, !layout.getState().shown.includes(column)))
      }
    />
  );
  const keyChoice = (key: string) => {
    const count = keys.find(({ text }) => text === key)?.count;
    return choice(columnOfKey(key), count === undefined ? undefined : findText("key-count", { count }));
  };
  return (
    <Menu {...menu} label={findText("columns")}>
      {available.map((column) => choice(column))}
      {shownKeys.length + offered.length > 0 ? (
        <MenuGroup label={findText("keys-of-objects")}>{[...shownKeys, ...offered].map(keyChoice)}</MenuGroup>
      ) : null}
      <MenuRule />
      <MenuItem label={findText("default-columns")} onSelect={() => layout.setState(resetLayout(), true)} />
    </Menu>
  );
}
