import { useStore } from "zustand";
import { deleteSearch, type SavedSearches } from "#engine/objects/saved-searches.ts";
import { findText } from "#messages/compiled/find.ts";
import { quotedText } from "#messages/quoted-text.ts";
import { Menu } from "#ui/menu.tsx";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { MenuItem, MenuRule } from "#ui/menu-item.tsx";

export type SavedSearchesMenuProps = OpenMenu & {
  readonly searches: SavedSearches;
  readonly query: string;
  readonly onSearch: (query: string) => void;
  /** The shown search shall get a name. */
  readonly onSave: () => void;
};

/** The saved searches of a project. The one that is shown can be deleted; one that isn't saved yet, saved. */
export function SavedSearchesMenu(props: SavedSearchesMenuProps) {
  const { searches, query, onSearch, onSave, ...menu } = props;
  const saved = useStore(searches);
  const shown = saved.filter((search) => search.query === query);
  return (
    <Menu {...menu} label={findText("saved-searches")}>
      {saved.map((search) => (
        <MenuItem
          key={search.name}
          label={search.name}
          hint={search.query}
          onSelect={() => onSearch(search.query)}
        />
      ))}
      {saved.length > 0 ? <MenuRule /> : null}
      {shown.length === 0 ? (
        <MenuItem
          label={findText("save-search")}
          hint={query === "" ? findText("no-search-to-save") : undefined}
          isDisabled={query === ""}
          onSelect={onSave}
        />
      ) : null}
      {shown.map(({ name }) => (
        <MenuItem
          key={name}
          label={findText("delete-search", { name: quotedText(name) })}
          onSelect={() => deleteSearch(searches, name)}
        />
      ))}
    </Menu>
  );
}
