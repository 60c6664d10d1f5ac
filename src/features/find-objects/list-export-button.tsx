import { useCallback, useState } from "react";
import { findText } from "#messages/compiled/find.ts";
import type { ObjectSummary } from "#platforms/port.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { MenuButton } from "#ui/menu-button.tsx";
import { PassingNote } from "#ui/passing-note.tsx";

const ListExportMenu = lazyPart({
  load: async () => (await import("./list-export-menu.tsx")).ListExportMenu,
});

export type ListExportButtonProps = {
  /** The loaded objects in the order shown, without folders. */
  readonly objects: readonly ObjectSummary[];
  readonly columns: readonly string[];
};

/** Downloads the loaded objects with the columns that are shown. */
export function ListExportButton({ objects, columns }: ListExportButtonProps) {
  const [note, setNote] = useState<{ readonly text: string }>();
  const clear = useCallback(() => setNote(undefined), []);
  return (
    <PassingNote label={findText("export-list")} note={note} onGone={clear} side="end">
      <MenuButton
        command="export-list"
        kind="quiet"
        label={findText("export-list")}
        onOpen={clear}
        renderMenu={(menu) => (
          <ListExportMenu
            {...menu}
            objects={objects}
            columns={columns}
            onDone={(text) => setNote({ text })}
          />
        )}
      />
    </PassingNote>
  );
}
