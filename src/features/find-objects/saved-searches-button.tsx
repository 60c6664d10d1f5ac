import { useState } from "react";
import type { SavedSearches } from "#engine/objects/saved-searches.ts";
import { findText } from "#messages/compiled/find.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { MenuButton } from "#ui/menu-button.tsx";

const SavedSearchesMenu = lazyPart({
  load: async () => (await import("./saved-searches-menu.tsx")).SavedSearchesMenu,
});
const SaveSearchDialog = lazyPart({
  load: async () => (await import("./save-search-dialog.tsx")).SaveSearchDialog,
});

export type SavedSearchesButtonProps = {
  readonly searches: SavedSearches;
  /** The search that is shown; "" for none. */
  readonly query: string;
  readonly onSearch: (query: string) => void;
};

/** Searches that were given a name, and the naming of the one that is shown. */
export function SavedSearchesButton({ searches, query, onSearch }: SavedSearchesButtonProps) {
  const [isNaming, setIsNaming] = useState(false);
  return (
    <>
      <MenuButton
        command="saved-searches"
        label={findText("saved-searches")}
        renderMenu={(menu) => (
          <SavedSearchesMenu
            {...menu}
            searches={searches}
            query={query}
            onSearch={onSearch}
            onSave={() => setIsNaming(true)}
          />
        )}
      />
      {isNaming ? (
        <SaveSearchDialog searches={searches} query={query} onClose={() => setIsNaming(false)} />
      ) : null}
    </>
  );
}
