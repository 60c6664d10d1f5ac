import { useCallback, useState } from "react";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { MenuButton } from "#ui/menu-button.tsx";
import { PassingNote } from "#ui/passing-note.tsx";
import type { TableExportChoices } from "./table-export-menu.tsx";

const TableExportMenu = lazyPart({
  load: async () => (await import("./table-export-menu.tsx")).TableExportMenu,
});

export type TableExportButtonProps = { readonly store: BatchStore };

/** Downloads the table of a batch, as it is shown or whole. */
export function TableExportButton({ store }: TableExportButtonProps) {
  const [choices, setChoices] = useState<TableExportChoices>({ part: "shown", hasByteOrderMark: true });
  const [note, setNote] = useState<{ readonly text: string }>();
  const clear = useCallback(() => setNote(undefined), []);
  return (
    <PassingNote label={manifestText("export")} note={note} onGone={clear} side="start">
      <MenuButton
        command="export-table"
        label={manifestText("export")}
        onOpen={clear}
        renderMenu={(menu) => (
          <TableExportMenu
            {...menu}
            store={store}
            choices={choices}
            onChoose={setChoices}
            onDone={(text) => setNote({ text })}
          />
        )}
      />
    </PassingNote>
  );
}
